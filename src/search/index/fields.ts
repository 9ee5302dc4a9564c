import { longDate, type Language } from '../../record/dates.ts';
import type { KnownName } from '../data/format.ts';
import { fold, tokens } from '../text/tokens.ts';
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

/** Names that make the index of a name found in a list of them. */
export interface Names {
  bodies: ReadonlyMap<string, KnownName>;
  people: ReadonlyMap<string, KnownName>;
  topics: ReadonlyMap<string, KnownName>;
  phrases: TopicPhrases;
  language: Language;
}

/** The other ways in which words are written: `post16` for `post-16`, `47300` for `£47,300`. */
function otherWritings(text: string): string[] {
  return tokens(text)
    .filter(
      ({ glued, word, start, end }) => glued || (/^\d+$/.test(word) && end - start > word.length),
    )
    .map(({ word }) => word);
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

/**
 * Every text of a record that is searched, but for its title: its words, and what the archive knows
 * of it, so that one search finds an item by any name of its topics and people.
 */
export function fieldsOf(record: SearchRecord, names: Names): Field[] {
  const all = (known: KnownName | undefined): string => (known ?? []).slice(1).join('. ');
  const texts = record.passages.map(({ text }) => text);
  const named = new Set([record.title, ...texts].flatMap((text) => names.phrases.namedIn(text)));
  const known = [
    ...[...named].map((id) => all(names.topics.get(id))),
    ...record.named.map((id) => all(names.people.get(id))),
    names.bodies.get(record.body)?.[1] ?? '',
    `${longDate(record.date, names.language)} ${record.number}`,
    [record.title, ...texts].flatMap(otherWritings).join(' '),
  ];
  return [
    ...record.passages.map(({ part, text }) => ({ text, weight: WEIGHTS[part] })),
    ...record.superseded.map(({ text }) => ({ text, weight: WEIGHTS.superseded })),
    ...record.presenters.map((id) => ({
      text: all(names.people.get(id)),
      weight: WEIGHTS.presenter,
    })),
    ...record.topics.map((id) => ({ text: all(names.topics.get(id)), weight: WEIGHTS.topic })),
    ...known.map((text) => ({ text, weight: WEIGHTS.known })),
  ].filter(({ text }) => text !== '');
}
