import type { Content } from '../../src/archive/content.ts';
import type { Problem } from '../../src/record/problems.ts';
import { makeRecords } from './records.ts';
import { RULES } from './rules.ts';

function inOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * Everything that is wrong with some content, in the order of files and lines: what the reader
 * found in each record by itself, and what the rules find in all of them together.
 */
export function contentProblems(content: Content): Problem[] {
  const records = makeRecords(content);
  const found = RULES.flatMap(({ name, severity, check }) =>
    Array.from(check(records), (finding): Problem => ({ ...finding, severity, rule: name })),
  );
  return [...content.problems, ...found].sort(inOrder);
}
