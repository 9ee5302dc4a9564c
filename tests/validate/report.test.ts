import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../scripts/validate/frame.ts';
import { countLine, report } from '../../scripts/validate/report.ts';
import type { Problem } from '../../src/record/problems.ts';

const PROBLEM: Problem = {
  file: 'a.md',
  line: 2,
  column: 3,
  severity: 'warning',
  rule: 'some-rule',
  message: 'This is doubtful.',
};

function shown(lines: string[], line: number, column: number): string[] {
  return codeFrame(lines, { line, column }).map(({ text }) => text);
}

describe('code frame', () => {
  it('marks the place between the lines around it', () => {
    expect(shown(['one', 'two', 'three', 'four'], 2, 3)).toEqual(['one', 'two', '  ^', 'three']);
  });

  it('cuts a long line around the place', () => {
    const [line = '', mark = ''] = shown(['x'.repeat(5000)], 1, 2500);
    expect(line.length).toBeLessThan(100);
    expect(line.at(mark.indexOf('^'))).toBe('x');
  });

  it('shows no control characters, which would steer the terminal', () => {
    expect(shown(['\u001b[2Jgone'], 1, 1)).toEqual(['·[2Jgone', '^']);
  });

  it('is empty where the file has no such line', () => {
    expect(shown([], 1, 1)).toEqual([]);
  });
});

describe('report', () => {
  it('leaves the frame out where a file cannot be shown', () => {
    const text = report([PROBLEM], 1, { colours: false, linesOf: () => [] });
    expect(text).toMatchInlineSnapshot(`
      "a.md:2:3  warning: This is doubtful.
        some-rule

      1 warning in 1 of 1 file.
      "
    `);
  });

  it('colours only when asked', () => {
    const linesOf = (): string[] => ['one', 'two'];
    expect(report([PROBLEM], 1, { colours: true, linesOf })).toContain('\u001b[');
    expect(report([PROBLEM], 1, { colours: false, linesOf })).not.toContain('\u001b');
  });

  it('counts', () => {
    const error: Problem = { ...PROBLEM, severity: 'error', file: 'b.md' };
    expect(countLine([], 1)).toBe('1 file read: nothing is wrong.');
    expect(countLine([PROBLEM], 1200)).toBe('1 warning in 1 of 1,200 files.');
    expect(countLine([PROBLEM, error, error], 3)).toBe('2 errors and 1 warning in 2 of 3 files.');
  });
});
