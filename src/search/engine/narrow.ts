import { PERSON, TOPIC } from '../data/paths.ts';
import { kindBit, traitBits } from '../data/traits.ts';
import { KINDS } from '../kinds.ts';
import { partialDate } from '../query/dates.ts';
import { NARROWINGS, type Narrowing, type SearchState } from '../query/state.ts';
import type { Lookup } from './lookup.ts';
import type { Opened } from './opened.ts';
import { dateOf, type Records } from './records.ts';

/** Whether a record passes; one test a narrowing that is asked. */
export type Tests = Partial<Record<Narrowing, (record: number) => boolean>>;

/** Records that are about a topic or concern a person. */
async function having(lookup: Lookup, term: string): Promise<(record: number) => boolean> {
  const found = new Set((await lookup.concept(term)).records);
  return (record) => found.has(record);
}

/** The narrowings that a state asks, but for `in` and dates that cannot be read. */
export function narrowingsIn(state: SearchState): Narrowing[] {
  return NARROWINGS.filter((name) => {
    if (name === 'in') return false;
    if (name === 'after' || name === 'before') return partialDate(state[name]) !== undefined;
    return state[name] !== '';
  });
}

/** The tests of everything that narrows a search, but for the words. */
export async function testsOf(
  state: SearchState,
  start: Opened,
  records: Records,
  lookup: Lookup,
): Promise<Tests> {
  const tests: Tests = {};
  const kind = KINDS.find((one) => one === state.kind);
  const [after, before] = [partialDate(state.after), partialDate(state.before)];
  const body = start.bodies.findIndex(([id]) => id === state.body);
  if (state.body !== '') tests.body = (record) => records.bodies[record] === body;
  if (state.year !== '') {
    tests.year = (record) => dateOf(records, record).startsWith(state.year);
  }
  if (kind) {
    const bit = kindBit(kind);
    tests.kind = (record) => (traitBits(start.traits, record) & bit) !== 0;
  }
  if (after !== undefined) {
    tests.after = (record) => dateOf(records, record).slice(0, after.length) >= after;
  }
  if (before !== undefined) {
    tests.before = (record) => dateOf(records, record).slice(0, before.length) <= before;
  }
  if (state.person !== '') tests.person = await having(lookup, PERSON + state.person);
  if (state.topic !== '') tests.topic = await having(lookup, TOPIC + state.topic);
  return tests;
}
