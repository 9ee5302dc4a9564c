import type { Opened } from './opened.ts';

/** What is known of every record without its text. */
export interface Records {
  size: number;
  /** Index of the body of each record; -1 for none. */
  bodies: Int16Array;
  /** The number of each record's run, for its date. */
  runs: Uint32Array;
  /** The day, month or year of each run. */
  dates: string[];
}

/** How much of a run's date part is the date: `2017-08-09-2` is the second meeting of a day. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** Lays out what is known of the records of a period. */
export function recordsOf(opened: Opened): Records {
  const size = opened.traits.length;
  const records: Records = {
    size,
    bodies: new Int16Array(size),
    runs: new Uint32Array(size),
    dates: [],
  };
  let record = 0;
  opened.runs.forEach(([body, date, count], run) => {
    records.dates.push(DATE.exec(date)?.[0] ?? '');
    records.bodies.fill(body, record, record + count);
    records.runs.fill(run, record, record + count);
    record += count;
  });
  return records;
}

/** The date of a record: YYYY-MM-DD, or a part of it for a paper. */
export function dateOf(records: Records, record: number): string {
  return records.dates[records.runs[record] ?? 0] ?? '';
}
