import type { TextRecord } from '../data/format.ts';
import type { Asking, Hit } from '../engine/asking.ts';
import type { Loader } from '../engine/loader.ts';
import type { Periods } from '../engine/periods.ts';
import { saysAll } from '../engine/phrases.ts';
import type { Search } from '../engine/search.ts';

/** A record ready to be shown. */
export interface Ready {
  hit: Hit;
  search: Search;
  text: TextRecord;
}

async function ready(hit: Hit, periods: Periods, loader: Loader): Promise<Ready[]> {
  const search = await periods.open(hit.period);
  const { perText } = search.opened;
  const file = await loader.period(hit.period).text(Math.floor(hit.record / perText));
  const text = file.texts[hit.record % perText];
  return text ? [{ hit, search, text }] : [];
}

/**
 * Some of the records that were found, from one place to another. Those that do not say a phrase
 * word for word are dropped from what was found, where that was not checked before.
 */
export async function nextResults(
  asking: Asking,
  periods: Periods,
  loader: Loader,
  [from, upTo]: readonly [number, number],
): Promise<Ready[]> {
  const next = asking.hits.slice(from, upTo);
  const all = (await Promise.all(next.map((hit) => ready(hit, periods, loader)))).flat();
  const { phrases } = asking.asked.parsed;
  const wrong = asking.isChecked ? [] : all.filter(({ text }) => !saysAll(phrases, text));
  if (wrong.length === 0) return all;
  for (const { hit } of wrong) asking.drop(hit);
  return nextResults(asking, periods, loader, [from, upTo]);
}
