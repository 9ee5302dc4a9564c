/** An item's number taken apart so that one can be seen to follow another. */
export interface ItemNumber {
  /** As written, without the stop after it: "4a", "77/21", "E.70/23". */
  written: string;
  /** What stays the same through a meeting: "/21", "E./23"; empty for plain numbers. */
  series: string;
  count: number;
  /** 0, or 1 for "a", 2 for "b" … */
  letter: number;
  /** The stop after it: ".", ":", ")" or none. */
  stop: string;
}

/** Letters before a number: "E.70/23", "F/402/25" with a year behind the stroke, "B4", and "EX.61", "PC112" in capitals. */
const PREFIX =
  '(?:([A-Z]{1,4})[./ ]?(?=\\d{1,4}\\/\\d{1,4})|([A-D])(?=\\d{1,2}\\b)|([A-Z]{2,4})[./-]?(?=\\d{1,4}[a-h]?\\b)|((?:20)?\\d\\d[-/]\\d\\d[-/](?=\\d{1,4}\\b)))';

/** "41." "3a" "7:" "12)" "77/21" "24/117" "23-24/117" "F/402/25" "E.70/23" "EX.61". */
const NUMBER = `${PREFIX}?(\\d{1,4})(?:\\/(\\d{1,4}(?:\\/\\d{1,4})?))?(?:\\.?([a-hA-H]))?([.:)]?)`;

/** "Minute 23", "Minute No. 23", "Item 5", "Agenda Item 5", "MIN NO 4", "No. 7". */
const NAMED = '(?:(?:minute|min\\.?|item|agenda item|no\\.?)(?: (?:no|number)\\.?)?\\s*[:.]?\\s*)';

const ALONE = new RegExp(`^(?:${NAMED})?${NUMBER}$`, 'i');
const LEADING = new RegExp(`^${NAMED}?${NUMBER}(?:\\s*[–-]\\s*|\\s+)(?=\\S)`, 'i');

function fromMatch(found: RegExpExecArray): ItemNumber | null {
  const [, prefix = '', part = '', code = '', years = '', digits = '', year = ''] = found;
  const [letter = '', stop = ''] = found.slice(7);
  // "of 12", "May 3": small letters are a word, and no code of the minutes; "2023/2024" is a year of account
  if (code !== code.toUpperCase()) return null;
  if (Number(digits) > 1900 && Number(year) === Number(digits) + 1) return null;
  return {
    written: found[0]
      .replace(new RegExp(`^${NAMED}`, 'i'), '')
      .replace(/(?<![\s.:)–-])[\s.:)–-]+$/, ''),
    series: `${prefix}${part}${code}${years}${year && `/${year}`}`.toUpperCase(),
    count: Number(digits),
    letter: letter === '' ? 0 : letter.toLowerCase().charCodeAt(0) - 96,
    stop,
  };
}

/**
 * The other way to read a number with a stroke: "24/117" is the 117th of 2024 as well as the 24th of 117, which
 * only the numbers around it tell. Null for a number that can be read in one way.
 */
export function otherReading(number: ItemNumber): ItemNumber | null {
  const written = number.written.toUpperCase();
  const [, front = '', first, behind = ''] = /^(\D*)(\d{1,4})(\/.+)$/.exec(written) ?? [];
  const [, before = '', last] = /^(.+\/)(\d{1,4})[A-H]?$/.exec(written) ?? [];
  const other = number.series === before ? [front + behind, first] : [before, last];
  const [series, count] = other;
  return count === undefined ? null : { ...number, series: series ?? '', count: Number(count) };
}

/** A line that is an item number and nothing else, as in the first column of a page: "41.". */
export function numberAlone(text: string): ItemNumber | null {
  const found = ALONE.exec(text);
  return found ? fromMatch(found) : null;
}

/** A number in front of a title: "4 Leadership arrangements", "1: Minutes", "Minute 23 – Trees". */
export function numberBefore(text: string): { number: ItemNumber; rest: string } | null {
  const found = LEADING.exec(text);
  const number = found && fromMatch(found);
  return found && number ? { number, rest: text.slice(found[0].length) } : null;
}

/** "(Item 5)", "(Agenda item 3)", "(Agenda Item No 1)", "(Agenda Item No )", "(Minute 4)" on a line or after a title. */
export const BRACKETED_ITEM =
  /\(\s*(?:agenda )?(?:item|minute|agenda(?= no))(?: no\.?)?\s*(\d{1,3}[a-z]?)?\s*\)\s*$/i;
