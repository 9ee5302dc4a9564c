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

function numeral(number: number, type: string): string {
  if (type === 'a') return letter(number);
  if (type === 'A') return letter(number).toUpperCase();
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  return String(number);
}

function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26));
}

const ROMAN: readonly [number, string][] = [
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
