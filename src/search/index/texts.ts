import type { FacetFile, TextFile, TextRecord } from '../data/format.ts';
import type { SearchPassage, SearchRecord } from './search-record.ts';

/** A small archive has so few files of texts that ten results need no more requests than this. */
const FEW_FILES = 8;
/** How long a file may be for that (characters of JSON; a third of it zipped). */
const MOST_LENGTH = 24_000;
/** In a larger archive ten results stand in ten files: how long each should be. */
const LEAST_LENGTH = 5000;

/** The indexes of bodies, people and topics by their ids. */
export interface Indexes {
  bodies: ReadonlyMap<string, number>;
  people: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
}

function indexesOf(ids: readonly string[], index: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => index.get(id) ?? []);
}

function shown(passages: readonly SearchPassage[]): [string, string][] {
  return passages.map(({ id, text }) => [id, text]);
}

/** A record as a result shows it. */
function textRecord(record: SearchRecord, indexes: Indexes): TextRecord {
  const { address, title, number } = record;
  return {
    address,
    title,
    number,
    people: indexesOf([...record.presenters, ...record.named], indexes.people),
    topics: indexesOf(record.topics, indexes.topics),
    passages: shown(record.passages),
    superseded: shown(record.superseded),
  };
}

/** The texts of all records in files of a number of records each, which is given too. */
export function textFiles(
  records: readonly SearchRecord[],
  indexes: Indexes,
): { perText: number; files: TextFile[] } {
  const texts = records.map((record) => textRecord(record, indexes));
  const length = texts.reduce((sum, text) => sum + JSON.stringify(text).length, 0);
  const few = length / FEW_FILES;
  const aim = few <= MOST_LENGTH ? Math.max(LEAST_LENGTH, few) : LEAST_LENGTH;
  const perText = Math.max(1, Math.round((aim * texts.length) / Math.max(1, length)));
  const files: TextFile[] = [];
  for (let first = 0; first < texts.length; first += perText) {
    files.push({ records: texts.length, texts: texts.slice(first, first + perText) });
  }
  return { perText, files };
}

/** People and topics of every record, for counting what was found. */
export function facetFile(records: readonly SearchRecord[], indexes: Indexes): FacetFile {
  return {
    records: records.length,
    people: records.map(({ presenters, named }) =>
      indexesOf([...presenters, ...named], indexes.people),
    ),
    topics: records.map(({ topics }) => indexesOf(topics, indexes.topics)),
  };
}
