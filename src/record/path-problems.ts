import { meetingPath, paperPath, type RecordPath } from './paths.ts';
import type { Position, Problem } from './problems.ts';
import type { MeetingFacts } from './schema/meeting.ts';
import type { ReadYaml } from './yaml.ts';

const TOP: Position = { line: 1, column: 1 };

/**
 * What is wrong between a record's path and its facts: a file's name that cannot be, a body or a
 * date that disagrees with the path.
 */
export function pathProblems(
  path: RecordPath,
  facts: MeetingFacts | undefined,
  yaml: ReadYaml,
  file: string,
): Problem[] {
  const problem = (at: Position, rule: string, message: string, help: string): Problem => ({
    file,
    ...at,
    severity: 'error',
    rule,
    message,
    help,
  });
  if (path.kind === 'papers') {
    if (paperPath(path.id)) return [];
    return [
      problem(
        TOP,
        'path-form',
        'A paper’s file must stand at papers/<body>/<date>-<words>.md.',
        'Rename the file, for example 2017-10-09-work-programme.md.',
      ),
    ];
  }
  if (path.kind !== 'meetings') {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(path.id)) return [];
    return [
      problem(
        TOP,
        'path-form',
        `“${path.id}.md” cannot be the name of a record’s file.`,
        'Use small letters, digits and hyphens: erin-hill.md.',
      ),
    ];
  }
  const said = meetingPath(path.id);
  if (!said) {
    return [
      problem(
        TOP,
        'path-form',
        'A meeting’s file must stand at meetings/<body>/<date>.md, a second one of that day at <date>-2.md.',
        'Rename the file, for example 2017-02-20.md.',
      ),
    ];
  }
  const found: Problem[] = [];
  if (facts && facts.body !== said.body) {
    found.push(
      problem(
        yaml.locate(['body']),
        'path-body',
        `The body is “${facts.body}” here, but the file stands in the folder “${said.body}”.`,
        `Write body: ${said.body}, or move the file.`,
      ),
    );
  }
  if (facts && facts.date !== said.date) {
    found.push(
      problem(
        yaml.locate(['date']),
        'path-date',
        `The date is ${facts.date} here, but the file is called ${said.date}.`,
        `Write date: ${said.date}, or rename the file.`,
      ),
    );
  }
  return found;
}
