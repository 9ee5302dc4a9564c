import type { Day } from '../record/dates.ts';

/** What became of a reading; `unregistered` for an edit that the register does not hold yet. */
export const CHANGES = [
  'corrected',
  'edited',
  'removed',
  'unregistered',
  'moved',
  'withdrawn',
] as const;

type Change = (typeof CHANGES)[number];

/** A reading that stood at an address and gave way to the next. */
export interface EarlierReading {
  /** Its short digest. */
  reading: string;
  /** What made the next reading, or took this one from its address. */
  change: Change;
  /** When: the day of the meeting that agreed a correction, or the day of an edit, or from when it stood where that is not registered; YYYY-MM-DD. */
  on: Day;
  /** The address of the item at which a correction was agreed, or where the words stand now. */
  by?: string;
  /** Why approved words were edited, or the words were withdrawn. */
  because?: string;
}

/** What a citation that names a reading says of itself. */
export type PinnedReport =
  | { kind: 'as-cited' }
  | ({ kind: Change } & Omit<EarlierReading, 'reading' | 'change'>)
  | { kind: 'unknown' };

/** A short digest as addresses carry it: `4f2a…`, 16 hex digits. */
const DIGEST = /^[0-9a-f]{16}$/;

/**
 * What became of a cited reading: whether it is the one now shown, or what made it give way first.
 * @param cited the digest of the address's `reading`, in any case.
 * @param current the digest of what is shown there now; undefined where nothing is.
 * @param earlier readings that stood there before.
 */
export function pinnedReport(
  cited: string,
  current: string | undefined,
  earlier: readonly EarlierReading[],
): PinnedReport {
  const digest = cited.trim().toLowerCase();
  if (!DIGEST.test(digest)) return { kind: 'unknown' };
  if (digest === current) return { kind: 'as-cited' };
  const found = earlier.find(({ reading }) => reading === digest);
  if (!found) return { kind: 'unknown' };
  const { change, on, by, because } = found;
  return { kind: change, on, ...(by && { by }), ...(because && { because }) };
}
