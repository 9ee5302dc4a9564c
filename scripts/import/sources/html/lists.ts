import type { Element } from 'hast';

/** The entries of a list with what marks each: "•", "3.", "c." or "iii.". */
export function listEntries(list: Element): { entry: Element; marker: string }[] {
  const { start, type } = list.properties;
  let number = typeof start === 'number' ? start : 1;
  const entries: { entry: Element; marker: string }[] = [];
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    const { value } = child.properties;
    if (typeof value === 'number') number = value;
    const ordered = list.tagName === 'ol';
    const numbering = typeof type === 'string' ? type : '1';
    entries.push({ entry: child, marker: ordered ? `${numeral(number, numbering)}.` : '•' });
    number += 1;
  }
  return entries;
}

/** So far a browser's letters and Roman numerals are read; beyond, and below 1, a mark is a number. */
const [LETTERS, ROMANS] = [26, 399];

function numeral(number: number, type: string): string {
  const most = /^a$/i.test(type) ? LETTERS : ROMANS;
  if (number < 1 || number > most) return String(number);
  if (type === 'a') return letter(number);
  if (type === 'A') return letter(number).toUpperCase();
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  return String(number);
}

function letter(number: number): string {
  return String.fromCharCode(96 + number);
}

const ROMAN: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  const found = ROMAN.find(([value]) => value <= number);
  return found === undefined ? '' : found[1] + roman(number - found[0]);
}
