import { isDay } from './dates.ts';
import { meetingPath, paperPath, type RecordPath } from './paths.ts';
import type { Position, Problem } from './problems.ts';
import { ID, slug } from './slugs.ts';
import type { ReadYaml } from './yaml.ts';

const TOP: Position = { line: 1, column: 1 };

/** Where the files of each kind belong, and a name that would do. */
const FORMS: Record<RecordPath['kind'], { fits(id: string): boolean; form: string; like: string }> =
  {
    bodies: { fits: (id) => ID.test(id), form: 'bodies/<id>.md', like: 'cabinet.md' },
    people: { fits: (id) => ID.test(id), form: 'people/<id>.md', like: 'erin-hill.md' },
    topics: { fits: (id) => ID.test(id), form: 'topics/<id>.md', like: 'school-transport.md' },
    papers: {
      fits: (id) => paperPath(id) !== undefined,
      form: 'papers/<body>/<date>-<words>.md',
      like: 'papers/school-board/2017-10-09-work-programme.md',
    },
    meetings: {
      fits: (id) => meetingPath(id) !== undefined,
      form: 'meetings/<body>/<date>.md, a second one of that day at <date>-2.md',
      like: 'meetings/school-board/2017-02-20.md',
    },
  };

/** The text a key of the facts holds, whether or not the other facts are right. */
function written(yaml: ReadYaml, key: string): string | undefined {
  const facts = yaml.value;
  if (typeof facts !== 'object' || facts === null) return undefined;
  const value: unknown = Reflect.get(facts, key);
  return typeof value === 'string' ? value : undefined;
}

/** The name that a file should have by its facts or by the name it has; undefined if neither says one. */
function ownName({ kind, id }: RecordPath, yaml: ReadYaml): string | undefined {
  if (kind === 'meetings') {
    const body = slug(written(yaml, 'body') ?? '');
    const date = written(yaml, 'date');
    const inFolder = `${body}/${id.split('/').at(-1) ?? ''}`;
    const own = meetingPath(inFolder)?.date === date ? inFolder : `${body}/${date ?? ''}`;
    return FORMS.meetings.fits(own) ? `meetings/${own}.md` : undefined;
  }
  const own = kind === 'papers' || id.includes('/') ? '' : slug(id.replace(/\.md$/, ''));
  return own === '' ? undefined : `${own}.md`;
}

/** The problem of a meeting that stands among records of another kind: said alone, for no key of it belongs there. */
export function meetingElsewhere(
  path: RecordPath,
  yaml: ReadYaml,
  file: string,
): Problem | undefined {
  const [body, date] = [written(yaml, 'body'), written(yaml, 'date')];
  if (path.kind === 'meetings' || body === undefined || date === undefined) return undefined;
  const place = ownName({ kind: 'meetings', id: path.id }, yaml) ?? 'meetings/<body>/<date>.md';
  return {
    file,
    ...TOP,
    severity: 'error',
    rule: 'path-kind',
    message: `This is the record of a meeting, but it stands in ${path.kind}/.`,
    help: `Move it to ${place}.`,
  };
}

/**
 * What is wrong between a record's path and its facts: a file's name that cannot be, a body or a
 * date that disagrees with the path.
 */
export function pathProblems(path: RecordPath, yaml: ReadYaml, file: string): Problem[] {
  const { fits, form, like } = FORMS[path.kind];
  if (!fits(path.id)) {
    const message = `No record can stand in a file of this name: it must be ${form}.`;
    const help = `Rename it; small letters, digits and hyphens: ${ownName(path, yaml) ?? like}.`;
    return [{ file, ...TOP, severity: 'error', rule: 'path-form', message, help }];
  }
  const said = path.kind === 'meetings' ? meetingPath(path.id) : undefined;
  if (!said) return [];
  const found: Problem[] = [];
  const body = written(yaml, 'body');
  const date = written(yaml, 'date');
  if (body !== undefined && ID.test(body) && body !== said.body) {
    found.push({
      file,
      ...yaml.locate(['body']),
      severity: 'error',
      rule: 'path-body',
      message: `The body is “${body}” here, but the file stands in the folder “${said.body}”.`,
      help: `Write body: ${said.body}, or move the file to meetings/${body}/.`,
    });
  }
  if (date !== undefined && isDay(date) && date !== said.date) {
    found.push({
      file,
      ...yaml.locate(['date']),
      severity: 'error',
      rule: 'path-date',
      message: `The date is ${date} here, but the file is called ${said.date}.`,
      help: `Write date: ${said.date}, or rename the file.`,
    });
  }
  return found;
}
