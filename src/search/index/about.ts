import type { AboutFile } from '../data/format.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Which records each of some ids stands in: what is counted when a search is narrowed.
 * @param idsOf the ids of a record, each once.
 */
export function aboutFile(
  records: readonly SearchRecord[],
  idsOf: (record: SearchRecord) => readonly string[],
): AboutFile {
  const held = new Map<string, { last: number; steps: number[] }>();
  records.forEach((record, number) => {
    for (const id of idsOf(record)) {
      const before = held.get(id);
      if (!before) held.set(id, { last: number, steps: [number] });
      else {
        before.steps.push(number - before.last);
        before.last = number;
      }
    }
  });
  const ids = [...held.keys()].sort();
  return {
    records: records.length,
    ids,
    steps: ids.map((id) => held.get(id)?.steps ?? []),
  };
}
