import type { PdfPage, Run } from './pages.ts';

/** A run as the PDF stores it: its matrix [a b c d x y] turns and places it (ISO 32000-1, 9.4.4). */
export interface StoredRun extends Omit<Run, 'x' | 'y' | 'size'> {
  matrix: readonly number[];
}

/** How far text is turned against the page as stored, in quarters anticlockwise; null at an angle. */
type Quarter = 0 | 1 | 2 | 3 | null;

// Cosine or sine of less than this is none.
const STRAIGHT = 0.01;

/**
 * A page's runs where they stand when the page is held so that most of its letters are upright, as its
 * reader holds it: a table set sideways is read like any other. `aslant` is the text that still is not.
 * @param view left, bottom, right and top of the page in points
 */
export function heldUpright(
  stored: readonly StoredRun[],
  view: readonly number[],
): Omit<PdfPage, 'number'> {
  const [left = 0, bottom = 0, right = 595, top = 842] = view;
  const most = quarterOfMost(stored);
  const upright = stored.filter(({ matrix }) => quarterOf(matrix) === most);
  const aslant = stored.filter(({ matrix }) => quarterOf(matrix) !== most);
  return {
    height: most === 1 || most === 3 ? right - left : top - bottom,
    runs: upright.map(({ matrix, ...run }) => ({ ...run, ...placed(matrix) })),
    aslant: aslant
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };

  function placed(matrix: readonly number[]): Pick<Run, 'x' | 'y' | 'size'> {
    const [, , c = 0, d = 0, x = 0, y = 0] = matrix;
    if (most === 1) return { x: y - bottom, y: right - x, size: Math.abs(c) };
    if (most === 2) return { x: right - x, y: top - y, size: Math.abs(d) };
    if (most === 3) return { x: top - y, y: x - left, size: Math.abs(c) };
    return { x, y, size: Math.abs(d) };
  }
}

function quarterOf([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Quarter {
  const none = (...values: number[]): boolean => values.every((one) => Math.abs(one) < STRAIGHT);
  if (none(b, c)) return a < 0 && d < 0 ? 2 : 0;
  if (none(a, d)) return b > 0 ? 1 : 3;
  return null;
}

function quarterOfMost(stored: readonly StoredRun[]): Quarter {
  const letters = [0, 0, 0, 0];
  for (const { text, matrix } of stored) {
    const quarter = quarterOf(matrix);
    if (quarter !== null) letters[quarter] = (letters[quarter] ?? 0) + text.trim().length;
  }
  const quarters = [0, 1, 2, 3] as const;
  return quarters.find((quarter) => letters[quarter] === Math.max(...letters)) ?? 0;
}
