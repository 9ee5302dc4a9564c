/** How many checks passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What vitest's JSON report says, as far as it is counted. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

const NUMBERS = ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests'] as const;

/** Reads vitest's JSON report; undefined if it is not one. */
export function isTestReport(value: unknown): value is TestReport {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  return NUMBERS.every((name) => typeof fields.get(name) === 'number');
}

/**
 * The checks of a stage: its tests, or the stage itself where it has none.
 * @param passed whether its process ended with 0. A stage that failed without a failed test (one
 *   that could not even start) counts as one failure.
 */
export function countsOf(passed: boolean, report: TestReport | undefined): Counts {
  if (!report) return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: passed ? report.numFailedTests : Math.max(1, report.numFailedTests),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Adds the counts of all stages. */
export function sum(all: readonly Counts[]): Counts {
  const total = (kind: keyof Counts): number => all.reduce((n, counts) => n + counts[kind], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** "12 passed, 0 failed", and how many were skipped, if any. */
export function countsText({ passed, failed, skipped }: Counts): string {
  const end = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  return `${String(passed)} passed, ${String(failed)} failed${end}`;
}
