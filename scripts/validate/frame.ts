import type { Position } from '../../src/record/problems.ts';

/** Widest piece of a line that is shown, in characters. */
const WIDTH = 96;
/** Characters that would steer the terminal instead of being shown. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** One line of a code frame: its number ("" for the mark below the place) and what is shown. */
export interface FrameLine {
  number: string;
  text: string;
  isPlace: boolean;
}

/**
 * The lines around a place, with a mark (^) under it: one above, the line itself, one below. Long
 * lines are cut around the place; control characters are shown as ·. Empty if the file has no such line.
 */
export function codeFrame(lines: readonly string[], { line, column }: Position): FrameLine[] {
  const place = lines[line - 1];
  if (place === undefined) return [];
  const from = column > WIDTH ? column - Math.floor(WIDTH / 2) : 0;
  const show = (text: string): string => {
    const piece = text
      .slice(from, from + WIDTH)
      .replace(CONTROL, '·')
      .replaceAll('\t', ' ');
    return `${from > 0 && piece ? '…' : ''}${piece}${text.length > from + WIDTH ? '…' : ''}`;
  };
  const shown = (number: number): FrameLine[] => {
    const text = lines[number - 1];
    if (text === undefined || (number !== line && text.trim() === '')) return [];
    return [{ number: String(number), text: show(text), isPlace: number === line }];
  };
  const indent = ' '.repeat(Math.max(0, column - 1 - from) + (from > 0 ? 1 : 0));
  return [
    ...shown(line - 1),
    ...shown(line),
    { number: '', text: `${indent}^`, isPlace: true },
    ...shown(line + 1),
  ];
}
