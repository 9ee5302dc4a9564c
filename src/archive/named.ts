import type { PersonRecord } from '../record/read.ts';
import type { Namer } from './entries.ts';

/** Finds named people. */
export function namerOf(_people: readonly PersonRecord[]): Namer {
  return (_record, texts) => texts.map(() => []);
}
