import { slug } from '../../../src/record/slugs.ts';

/** The number under which an item is written, and an id where the number alone is not unique. */
export interface ItemNumber {
  number: string;
  id: string | undefined;
  level: 2 | 3;
  /** False where the source gives no number and one was counted. */
  given: boolean;
}

// What the record format takes: "9", "4a", "77/21", "CPB12", "3.1"
const TAKEN = /^[A-Za-z]{0,4}\d+[A-Za-z]?(?:[/.-]\d+[A-Za-z]?)*$/;
const SUB_ITEM = /^(.*\d)[a-z]$/i;

/**
 * Numbers items as the source does. An item without a number is counted: 1, 2 … where none has one,
 * n1, n2 … among numbered ones. Numbers used twice get ids of their own.
 */
export function itemNumbers(numbers: readonly (string | null)[]): ItemNumber[] {
  const none = numbers.every((number) => number === null);
  const used = new Set<string>();
  const seen = new Set<string>();
  let counted = 0;
  return numbers.map((written) => {
    const given = written === null ? null : taken(written);
    if (given === null) counted += 1;
    const number = given ?? (none ? String(counted) : `n${counted}`);
    const id = freshId(slug(number), used);
    used.add(id);
    const parent = SUB_ITEM.exec(number)?.[1];
    const level = parent !== undefined && seen.has(parent) ? 3 : 2;
    seen.add(number);
    return { number, id: id === slug(number) ? undefined : id, level, given: given !== null };
  });
}

/** The part of its address by which an item is known: `9`, `77-21`. */
export function itemId({ id, number }: ItemNumber): string {
  return id ?? slug(number);
}

/** A number as the format takes it ("E.70/23" as "E70/23"), or null where nothing is left of it. */
function taken(written: string): string | null {
  const bare = written
    .replace(/^\(?(?:item|minute|no\.?)?\s*/i, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  if (TAKEN.test(bare)) return bare;
  const close = bare
    .replace(/^([A-Za-z]{1,4})[./-]\s*/, '$1')
    .replace(/\s*\(?([a-z])\)?$/i, '$1')
    .replace(/\s+/g, '');
  return TAKEN.test(close) ? close : null;
}

/** The id wanted, or with `-2`, `-3` … behind it where it is used. */
export function freshId(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
