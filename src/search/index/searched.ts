import type { Language } from '../../record/dates.ts';
import type { KnownName } from '../data/format.ts';
import { fieldsOf, ungluedFields } from './fields.ts';
import type { Indexed } from './pagefind.ts';
import { readText, type ReadText } from './read-text.ts';
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

/** All names of each, by its id. */
function byId(known: readonly KnownName[]): Map<string, ReadText> {
  return new Map(known.map(([id, ...names]) => [id, readText(names.join('. '))]));
}

/**
 * What is searched of every record of a period: its texts, the other names of what it is about and,
 * once all words of the period are known, the likely reading of those that lost the blanks between
 * them. Nothing outside the period counts, so that another one does not change it.
 */
export function searched(records: readonly SearchRecord[], known: KnownNames): Searched {
  const names = {
    bodies: byId(known.bodies.map(([id, name]) => [id, name])),
    people: byId(known.people),
    topics: byId(known.topics),
    phrases: new TopicPhrases(known.topics),
    language: known.language,
  };
  const vocabulary: Vocabulary = new Map();
  const own = records.map((record) => {
    const { title, fields } = fieldsOf(record, names);
    countWords(vocabulary, [title, ...fields]);
    return { record, fields: fields.map(({ text, weight }) => ({ text, weight })) };
  });
  const all = own.map(({ record, fields }) => ({
    record,
    fields: [...fields, ...ungluedFields(record, vocabulary)],
  }));
  return { all, vocabulary };
}
