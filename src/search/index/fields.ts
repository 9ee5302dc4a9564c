import { longDate, type Language } from '../../record/dates.ts';
import { fold } from '../text/tokens.ts';
import { readText, type ReadText } from './read-text.ts';
import type { SearchRecord } from './search-record.ts';
import type { TopicPhrases } from './topic-phrases.ts';
import { unglued } from './unglued.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text of a record, and how much its words weigh (Pagefind's weights, 0–10). */
export interface Field {
  text: string;
  weight: number;
}

/** How much a word weighs by where it stands: as a reader would rank. Pagefind squares these. */
const WEIGHTS = {
  presenter: 1.7,
  decision: 1.4,
  action: 1.2,
  words: 1,
  topic: 1,
  superseded: 0.5,
  known: 0.5,
} as const;

/** A text with its weight that was read. */
export type ReadField = Field & ReadText;

/** All names of bodies, people and topics by their ids, which are searched where one is meant. */
export interface Names {
  bodies: ReadonlyMap<string, ReadText>;
  people: ReadonlyMap<string, ReadText>;
  topics: ReadonlyMap<string, ReadText>;
  phrases: TopicPhrases;
  language: Language;
}

/** Words so long may be several that lost the blanks between them: briefupdatewasgivenon. */
const LONG_WORD = /(?<!\p{L})\p{L}{14,200}(?!\p{L})/gu;

/**
 * A record's long words that stand in no other record, as the words into which they can be cut.
 * @param vocabulary that of all records, this one among them.
 */
export function ungluedFields({ title, passages }: SearchRecord, vocabulary: Vocabulary): Field[] {
  const texts = [title, ...passages.map((passage) => passage.text)];
  const long = new Set(texts.flatMap((text) => text.match(LONG_WORD) ?? []).map(fold));
  return [...long]
    .filter((word) => vocabulary.get(word) === 1)
    .map((word) => ({ text: unglued(word, vocabulary).join(' '), weight: WEIGHTS.known }))
    .filter(({ text }) => text !== '');
}

/** Everything of a record that is searched. */
export interface RecordFields {
  title: ReadText;
  fields: ReadField[];
}

/**
 * Every text of a record that is searched: its title and words, and what the archive knows of it,
 * so that one search finds an item by any name of its topics and people.
 */
export function fieldsOf(record: SearchRecord, names: Names): RecordFields {
  const { bodies, people, topics, phrases, language } = names;
  const title = readText(record.title);
  const passages = record.passages.map(({ part, text }) => ({ part, ...readText(text) }));
  const own = [title, ...passages];
  const named = new Set(own.flatMap((text) => phrases.namedIn(text)));
  const known = [
    ...[...named].map((id) => topics.get(id)),
    ...record.named.map((id) => people.get(id)),
    bodies.get(record.body),
    readText(`${longDate(record.date, language)} ${record.number}`),
    readText(own.flatMap(({ otherWritings }) => otherWritings).join(' ')),
  ];
  const weighed = (part: keyof typeof WEIGHTS, text: ReadText | undefined): ReadField[] =>
    text && text.text !== '' ? [{ ...text, weight: WEIGHTS[part] }] : [];
  const fields = [
    ...passages.flatMap(({ part, ...text }) => weighed(part, text)),
    ...record.superseded.flatMap(({ text }) => weighed('superseded', readText(text))),
    ...record.presenters.flatMap((id) => weighed('presenter', people.get(id))),
    ...record.topics.flatMap((id) => weighed('topic', topics.get(id))),
    ...known.flatMap((text) => weighed('known', text)),
  ];
  return { title, fields };
}
