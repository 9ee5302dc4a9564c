import { isDay, isPartialDay } from './dates.ts';
import { ID } from './slugs.ts';

/** The kinds of record, each in the folder of the content that is called so. */
export const RECORD_KINDS = ['bodies', 'people', 'topics', 'meetings', 'papers'] as const;

/** A kind of record. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Where a record belongs by its path inside the content folder. */
export interface RecordPath {
  kind: RecordKind;
  /** The path below the kind's folder without `.md`: the record's id. */
  id: string;
}

const MARKDOWN = /\.md$/;

/** Reads a path inside the content folder (`meetings/board/2017-02-20.md`); undefined if no record stands there. */
export function recordPath(path: string): RecordPath | undefined {
  const [folder, ...rest] = path.replaceAll('\\', '/').split('/');
  const kind = RECORD_KINDS.find((known) => known === folder);
  if (!kind || rest.length === 0 || !MARKDOWN.test(path)) return undefined;
  return { kind, id: rest.join('/').replace(MARKDOWN, '') };
}

/** Body and day that a meeting's id says: `board/2017-02-20-2`; undefined if it is not of that form. */
export function meetingPath(id: string): { body: string; date: string } | undefined {
  const [body, file, ...more] = id.split('/');
  const date = file?.slice(0, 10);
  if (!body || !file || !date || more.length > 0) return undefined;
  if (!ID.test(body) || !isDay(date)) return undefined;
  return /^(-[2-9])?$/.test(file.slice(10)) ? { body, date } : undefined;
}

/** The lengths of a day, a month and a year: `2017-10-09`, `2017-10`, `2017`. */
const DATE_LENGTHS = [10, 7, 4];
const AFTER_DATE = /^-[a-z0-9-]+$/; // -pshe
const ALIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/; // 2017-02-30

/**
 * Body and date (a day, month or year) that a paper's id says: `board/2017-10-09-pshe`. What is no
 * date is among its words: `board/2017-16-19-education` is of 2017.
 */
export function paperPath(id: string): { body: string; date: string } | undefined {
  const [body = '', file = '', ...more] = id.split('/');
  if (!ID.test(body) || more.length > 0) return undefined;
  if (isPartialDay(file) || ALIKE_A_DAY.test(file)) return undefined;
  const length = DATE_LENGTHS.find(
    (one) => isPartialDay(file.slice(0, one)) && AFTER_DATE.test(file.slice(one)),
  );
  return length === undefined ? undefined : { body, date: file.slice(0, length) };
}
