import type { TextFile, TextRecord } from '../data/format.ts';
import type { SearchPassage, SearchRecord } from './search-record.ts';

/** A small archive has so few files of texts that ten results need no more requests than this. */
const FEW_FILES = 2;
/** How long a file may be for that (characters of JSON; a third of it zipped). */
const MOST_LENGTH = 120_000;
/** In a larger archive ten results stand in ten files: how long each should be. */
const LEAST_LENGTH = 2500;

function shown(passages: readonly SearchPassage[]): [string, string][] {
  return passages.map(({ id, text }) => [id, text]);
}

/** A record as a result shows it. */
function textRecord(record: SearchRecord): TextRecord {
  const { address, title, number, presenters, named, topics } = record;
  return {
    address,
    title,
    number,
    people: [...presenters, ...named],
    topics,
    passages: shown(record.passages),
    superseded: shown(record.superseded),
  };
}

/**
 * The texts of all records in files of a number of records each, which is given too.
 * @param least the fewest records a file should hold, for hosts that take few files.
 */
export function textFiles(
  records: readonly SearchRecord[],
  least: number,
): { perText: number; files: TextFile[] } {
  const texts = records.map(textRecord);
  const length = texts.reduce((sum, text) => sum + JSON.stringify(text).length, 0);
  const few = length / FEW_FILES;
  const aim = few <= MOST_LENGTH ? Math.max(LEAST_LENGTH, few) : LEAST_LENGTH;
  const perText = Math.max(1, least, Math.round((aim * texts.length) / Math.max(1, length)));
  const files: TextFile[] = [];
  for (let first = 0; first < texts.length; first += perText) {
    files.push({ records: texts.length, texts: texts.slice(first, first + perText) });
  }
  return { perText, files };
}
