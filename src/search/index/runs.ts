import type { Run } from '../data/format.ts';
import type { SearchRecord } from './search-record.ts';

/** `/meetings/<body>/2017-08-09-2/#item-1`: the date part of a meeting's id. */
const MEETING = /^\/meetings\/[^/]+\/([^/]+)\//;

/** The date part of a record's meeting (`2017-08-09`, `2017-08-09-2`); of a paper, its date. */
function datePart({ address, date }: SearchRecord): string {
  return MEETING.exec(address)?.[1] ?? `${date}p`;
}

/**
 * The records as runs of one meeting each: what is known of every record without its text.
 * @param bodies ids of bodies, by whose places a run says its body.
 */
export function runsOf(records: readonly SearchRecord[], bodies: readonly string[]): Run[] {
  const indexes = new Map(bodies.map((id, index) => [id, index]));
  const runs: Run[] = [];
  for (const record of records) {
    const [body, date] = [indexes.get(record.body) ?? -1, datePart(record)];
    const last = runs.at(-1);
    if (last && last[0] === body && last[1] === date) last[2] += 1;
    else runs.push([body, date, 1]);
  }
  return runs;
}
