import { recordPath } from '../../../src/record/paths.ts';
import { readRecord } from '../../../src/record/read.ts';
import { isDeepStrictEqual } from 'node:util';
import type { MeetingDraft } from './draft.ts';

/** What is wrong with a record that was composed: an error of the importer, never of the clerk. */
export interface CheckFault {
  path: string;
  message: string;
}

/**
 * Reads a composed record back through the archive's own reader: it must validate, and hold the
 * same facts and the same items (of withdrawn ones the reader gives nothing).
 * @param path its path inside the content folder
 */
export function checkRecord(path: string, text: string, draft?: MeetingDraft): CheckFault[] {
  const where = recordPath(path);
  if (where === undefined) return [{ path, message: 'no record stands at this path' }];
  const { record, problems } = readRecord(new TextEncoder().encode(text), where, path);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (record === undefined || errors.length > 0) {
    return errors.map((problem) => ({
      path: `${path}:${problem.line}:${problem.column}`,
      message: problem.message,
    }));
  }
  if (draft === undefined || record.kind !== 'meetings') return [];
  const faults: CheckFault[] = [];
  if (!isDeepStrictEqual(plain(record.facts), plain(draft.facts))) {
    faults.push({ path, message: 'the facts read back differ from those written' });
  }
  const read = record.items.map(({ number, title, facts }) => ({ number, title, facts }));
  const shown = draft.items.filter(({ facts }) => facts.withdrawn === undefined);
  const written = shown.map(({ number, title, facts }) => ({
    number,
    title: oneLine(title),
    facts,
  }));
  if (!isDeepStrictEqual(plain(read), plain(written))) {
    faults.push({ path, message: 'the items read back differ from those written' });
  }
  return faults;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? sorted(inner) : inner)),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}
