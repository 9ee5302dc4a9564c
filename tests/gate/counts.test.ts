import { expect, test } from 'vitest';
import { countsOf, countsText, isTestReport, sum } from '../../scripts/gate/counts.ts';

const report = { numPassedTests: 12, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };

test('a stage without tests counts as one', () => {
  expect(countsOf(true, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countsOf(false, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a stage of tests counts each of them', () => {
  expect(countsOf(false, report)).toEqual({ passed: 12, failed: 2, skipped: 2 });
});

test('a stage that failed without a failed test still counts as a failure', () => {
  expect(countsOf(false, { ...report, numFailedTests: 0 })).toMatchObject({ failed: 1 });
});

test('the closing line names skipped checks only if there are any', () => {
  const counts = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 12, failed: 2, skipped: 0 },
  ];
  expect(countsText(sum(counts))).toBe('13 passed, 2 failed');
  expect(countsText({ passed: 3, failed: 0, skipped: 4 })).toBe('3 passed, 0 failed, 4 skipped');
});

test('only a report of vitest is taken for one', () => {
  expect(isTestReport(report)).toBe(true);
  expect([null, 3, {}, { numPassedTests: 'many' }].map(isTestReport)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
