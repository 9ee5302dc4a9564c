import { workOn, type Content } from '../../src/archive/content.ts';
import type { Problem } from '../../src/record/problems.ts';
import { makeRecords } from './records.ts';
import type { Agenda } from './agenda.ts';
import type { Finding } from './rule.ts';
import { OWN_RULES, RULES } from './rules.ts';

function inOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
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
 * Everything that is wrong with some content, in the order of files and lines: what the reader
 * found in each record by itself, and what the rules find in all of them together.
 */
export function contentProblems(content: Content): Problem[] {
  const records = makeRecords(content);
  const found = RULES.flatMap((rule) =>
    Array.from(rule.check(records), (finding) => problem(rule, finding)),
  );
  const own = records.agendas.flatMap((agenda) =>
    workOn(content, agenda, ['own rules'], () => ownProblems(agenda)),
  );
  return withoutPrivateLines([...content.problems, ...found, ...own])
    .filter(({ isUnsaid }) => !isUnsaid)
    .sort(inOrder);
}
