import { styleText } from 'node:util';
import type { Problem } from '../../src/record/problems.ts';
import { codeFrame } from './frame.ts';

/** How a report is written. */
export interface ReportStyle {
  /** Whether to colour it for a terminal. */
  colours: boolean;
  /** The lines of a file, for the code frames; empty if it cannot be shown. */
  linesOf(file: string): readonly string[];
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function frame(problem: Problem, style: ReportStyle, paint: Paint): string[] {
  if (problem.isPrivate) return [];
  const lines = codeFrame(style.linesOf(problem.file), problem);
  const width = Math.max(0, ...lines.map(({ number }) => number.length));
  return lines.map(({ number, text, isPlace }) => {
    const mark = isPlace && number !== '' ? '>' : ' ';
    const gutter = `  ${mark} ${number.padStart(width)} | `;
    return `${paint('dim', gutter)}${number === '' ? paint('red', text) : text}`.trimEnd();
  });
}

function entry(problem: Problem, style: ReportStyle, paint: Paint): string {
  const { file, line, column, severity, message, help, rule } = problem;
  const place = paint('bold', `${file}:${String(line)}:${String(column)}`);
  const warning = severity === 'warning' ? `${paint('yellow', 'warning:')} ` : '';
  return [
    `${place}  ${warning}${message}`,
    ...frame(problem, style, paint),
    ...(help === undefined ? [] : [`  ${help}`]),
    `  ${paint('dim', rule)}`,
  ].join('\n');
}

/** The last line of a report: "2 errors and 1 warning in 2 of 45 files." */
export function countLine(problems: readonly Problem[], files: number): string {
  const read = count(files, 'file', 'files');
  if (problems.length === 0) return `${read} read: nothing is wrong.`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
  ];
  if (files === 0) return `${parts.join(' and ')}.`;
  const wrong = new Set(problems.map(({ file }) => file)).size;
  return `${parts.join(' and ')} in ${wrong.toLocaleString('en-GB')} of ${read}.`;
}

/**
 * The report of all problems: `file:line:column  what is wrong`, the lines around, what to write
 * instead, the rule's name; then the count.
 * @param files how many files were read.
 */
export function report(problems: readonly Problem[], files: number, style: ReportStyle): string {
  const paint: Paint = (format, text) =>
    style.colours ? styleText(format, text, { validateStream: false }) : text;
  const entries = problems.map((problem) => `${entry(problem, style, paint)}\n\n`);
  return `${entries.join('')}${paint('bold', countLine(problems, files))}\n`;
}
