import type { Item } from '../../src/record/items.ts';
import { slug } from '../../src/record/slugs.ts';

/**
 * Whether two items of a meeting have this number and one address: which of them is meant is not
 * known until one of the two is numbered otherwise, and that is reported at the meeting itself.
 */
export function numberedTwice(items: readonly Item[], number: string): boolean {
  const wanted = slug(number);
  const ids = items.filter((item) => slug(item.number) === wanted).map(({ id }) => id);
  return new Set(ids).size < ids.length;
}
