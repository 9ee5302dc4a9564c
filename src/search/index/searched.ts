import type { Language } from '../../record/dates.ts';
import type { KnownName } from '../data/format.ts';
import { fieldsOf, ungluedFields } from './fields.ts';
import type { Indexed } from './pagefind.ts';
import type { SearchRecord } from './search-record.ts';
import { TopicPhrases } from './topic-phrases.ts';
import { countWords, type Vocabulary } from './vocabulary.ts';

/** The names known to the archive, and its language. */
export interface KnownNames {
  bodies: KnownName[];
  people: KnownName[];
  topics: KnownName[];
  language: Language;
}

/** What is searched of every record, and the words that stand there. */
export interface Searched {
  all: Indexed[];
  vocabulary: Vocabulary;
}

function byId(names: readonly KnownName[]): Map<string, KnownName> {
  return new Map(names.map((name) => [name[0], name]));
}

/**
 * What is searched of every record of a period: its texts, the other names of what it is about and,
 * once all words of the period are known, the likely reading of those that lost the blanks between
 * them. Nothing outside the period counts, so that another one does not change it.
 */
export function searched(records: readonly SearchRecord[], known: KnownNames): Searched {
  const names = {
    bodies: byId(known.bodies),
    people: byId(known.people),
    topics: byId(known.topics),
    phrases: new TopicPhrases(known.topics),
    language: known.language,
  };
  const own = records.map((record) => ({ record, fields: fieldsOf(record, names) }));
  const vocabulary: Vocabulary = new Map();
  for (const { record, fields } of own) {
    countWords(vocabulary, [{ text: record.title, weight: 1 }, ...fields]);
  }
  const all = own.map(({ record, fields }) => ({
    record,
    fields: [...fields, ...ungluedFields(record, vocabulary)],
  }));
  return { all, vocabulary };
}
