import { PERSON, TOPIC } from '../data/paths.ts';
import { fieldsOf, type Names } from './fields.ts';
import { weighed, type Found, type Postings } from './postings.ts';
import type { SearchRecord } from './search-record.ts';
import type { TopicPhrases } from './topic-phrases.ts';

/** How much it says that a record is about a topic or concerns a person. */
const CONCEPTS = { tagged: 4, mentioned: 1, presenter: 4, named: 1.5 } as const;

/** @param tagged whether the record says itself that it is about it; kept where a word's title mark is. */
function concept(weight: number, tagged: boolean): Found {
  return { weight, inTitle: tagged, places: [] };
}

/** The topics of a record with their weights: as it says itself, and as its words name them. */
function topicWeights(record: SearchRecord, phrases: TopicPhrases): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (topic: string, weight: number): void => {
    weights.set(topic, (weights.get(topic) ?? 0) + weight);
  };
  for (const topic of record.topics) add(topic, CONCEPTS.tagged);
  for (const text of [record.title, ...record.passages.map((passage) => passage.text)]) {
    for (const topic of phrases.namedIn(text)) add(topic, CONCEPTS.mentioned);
  }
  return weights;
}

/** Adds everything by which a record can be found. */
export function collect(
  postings: Postings,
  number: number,
  record: SearchRecord,
  names: Names,
  phrases: TopicPhrases,
): void {
  for (const [word, found] of weighed(fieldsOf(record, names))) postings.add(word, number, found);
  for (const [topic, weight] of topicWeights(record, phrases)) {
    postings.add(`${TOPIC}${topic}`, number, concept(weight, record.topics.includes(topic)));
  }
  for (const person of record.presenters) {
    postings.add(`${PERSON}${person}`, number, concept(CONCEPTS.presenter, true));
  }
  for (const person of record.named) {
    postings.add(`${PERSON}${person}`, number, concept(CONCEPTS.named, true));
  }
}
