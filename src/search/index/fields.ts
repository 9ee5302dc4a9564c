import type { KnownName } from '../data/format.ts';
import { longDate, type Language } from '../../record/dates.ts';
import type { SearchRecord } from './search-record.ts';

/** A text of a record, how much its words weigh, and the length it usually has (words). */
export interface Field {
  text: string;
  weight: number;
  usual: number;
  title: boolean;
  /** Whether its words are running text, in which phrases are looked for. */
  running: boolean;
}

/** How much a word weighs by where it stands: as a reader would rank. */
const WEIGHTS = {
  title: 7,
  presenter: 3,
  decision: 2,
  action: 1.5,
  words: 1,
  superseded: 0.3,
  topic: 1,
  body: 0.3,
  date: 0.3,
} as const;

/** Names that make the index of a name found in a list of them. */
export interface Names {
  bodies: ReadonlyMap<string, KnownName>;
  people: ReadonlyMap<string, KnownName>;
  topics: ReadonlyMap<string, KnownName>;
  language: Language;
}

const USUAL_TITLE = 4;
const USUAL_TEXT = 200;

/** Every text of a record that is searched. */
export function fieldsOf(record: SearchRecord, names: Names): Field[] {
  const named = (known: KnownName | undefined): string => known?.[1] ?? '';
  const plain = (text: string, weight: number): Field => ({
    text,
    weight,
    usual: 0,
    title: false,
    running: false,
  });
  const long = record.passages.reduce((sum, { text }) => sum + text.length / 6, 0);
  const running = (text: string, weight: number): Field => ({
    text,
    weight: weight / (0.6 + (0.4 * long) / USUAL_TEXT),
    usual: 0,
    title: false,
    running: true,
  });
  return [
    { text: record.title, weight: WEIGHTS.title, usual: USUAL_TITLE, title: true, running: true },
    ...record.passages.map(({ part, text }) => running(text, WEIGHTS[part])),
    ...record.superseded.map(({ text }) => running(text, WEIGHTS.superseded)),
    ...record.presenters.map((id) => plain(named(names.people.get(id)), WEIGHTS.presenter)),
    ...record.topics.map((id) => plain(named(names.topics.get(id)), WEIGHTS.topic)),
    plain(named(names.bodies.get(record.body)), WEIGHTS.body),
    plain(`${longDate(record.date, names.language)} ${record.number}`, WEIGHTS.date),
  ];
}
