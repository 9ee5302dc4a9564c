import { slug } from '../record/slugs.ts';

/** The first of some items that has a number, written in either way (`4a`, `4A`); undefined if none has. */
export function itemNumbered<One extends { number: string }>(
  items: readonly One[],
  number: string,
): One | undefined {
  const wanted = slug(number);
  return items.find((item) => slug(item.number) === wanted);
}
