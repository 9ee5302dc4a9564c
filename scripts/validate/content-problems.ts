import { workOn, type Content } from '../../src/archive/content.ts';
import type { Problem } from '../../src/record/problems.ts';
import { makeRecords } from './records.ts';
import type { Agenda } from './agenda.ts';
import type { Finding } from './rule.ts';
import { OWN_RULES, RULES } from './rules.ts';

/** Problems of a file's name or place: what is reported of other files may come of them. */
const OF_PLACE = new Set([
  'path-unknown',
  'path-form',
  'path-kind',
  'path-body',
  'path-date',
  'file-ending',
  'file-unread',
]);

/** The problems of misnamed and misplaced files first, then in the order of files and lines. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const misplaced = new Set(
    problems.filter(({ rule }) => OF_PLACE.has(rule)).map(({ file }) => file),
  );
  const rank = ({ file }: Problem): number => (misplaced.has(file) ? 0 : 1);
  return problems.toSorted((a, b) => {
    if (a.file === b.file) return a.line - b.line || a.column - b.column;
    return rank(a) - rank(b) || (a.file < b.file ? -1 : 1);
  });
}

/** A problem before it is known which are reported. */
type Found = Problem & Pick<Finding, 'isUnsaid'>;

function problem(rule: { name: string; severity: Problem['severity'] }, finding: Finding): Found {
  return { ...finding, severity: rule.severity, rule: rule.name };
}

function ownProblems(agenda: Agenda): Found[] {
  return OWN_RULES.flatMap((rule) =>
    Array.from(rule.check(agenda), (finding) => problem(rule, finding)),
  );
}

/** No lines of a file are shown where one of its problems says that those around it must not be. */
function withoutPrivateLines(problems: readonly Found[]): Found[] {
  const files = new Set(problems.filter(({ isPrivate }) => isPrivate).map(({ file }) => file));
  return problems.map((one) => (files.has(one.file) ? { ...one, isPrivate: true } : one));
}

/**
 * Everything that is wrong with some content, files that are misnamed or misplaced first, then in
 * the order of files and lines: what the reader found in each record by itself, and what the rules
 * find in all of them together.
 */
export function contentProblems(content: Content): Problem[] {
  const records = makeRecords(content);
  const found = RULES.flatMap((rule) =>
    Array.from(rule.check(records), (finding) => problem(rule, finding)),
  );
  const own = records.agendas.flatMap((agenda) =>
    workOn(content, agenda, ['own rules'], () => ownProblems(agenda)),
  );
  const all = withoutPrivateLines([...content.problems, ...found, ...own]);
  return inOrder(all.filter(({ isUnsaid }) => !isUnsaid));
}
