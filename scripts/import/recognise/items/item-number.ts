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

/** "41." "3a" "7:" "12)" "77/21" "F/402/25" "E.70/23"; a letter prefix only with a year behind the stroke. */
const NUMBER =
  '(?:([A-Z]{1,4})[./ ]?(?=\\d{1,4}\\/\\d{2,4})|([A-D])(?=\\d{1,2}\\b))?(\\d{1,4})(?:\\/(\\d{2,4}(?:\\/\\d{2})?)|\\.?([a-hA-H]))?([.:)]?)';

/** "Minute 23", "Minute No. 23", "Item 5", "Agenda Item 5", "MIN NO 4", "No. 7". */
const NAMED = '(?:(?:minute|min\\.?|item|agenda item|no\\.?)(?: (?:no|number)\\.?)?\\s*[:.]?\\s*)';

const ALONE = new RegExp(`^(?:${NAMED})?${NUMBER}$`, 'i');
const LEADING = new RegExp(`^${NAMED}?${NUMBER}(?:\\s*[–-]\\s*|\\s+)(?=\\S)`, 'i');

function fromMatch(found: RegExpExecArray): ItemNumber {
  const [, prefix = '', part = '', digits = '', year = '', letter = '', stop = ''] = found;
  return {
    written: found[0]
      .replace(new RegExp(`^${NAMED}`, 'i'), '')
      .replace(/(?<![\s.:)–-])[\s.:)–-]+$/, ''),
    series: `${prefix}${part}${year && `/${year}`}`.toUpperCase(),
    count: Number(digits),
    letter: letter === '' ? 0 : letter.toLowerCase().charCodeAt(0) - 96,
    stop,
  };
}

/** A line that is an item number and nothing else, as in the first column of a page: "41.". */
export function numberAlone(text: string): ItemNumber | null {
  const found = ALONE.exec(text);
  return found ? fromMatch(found) : null;
}

/** A number in front of a title: "4 Leadership arrangements", "1: Minutes", "Minute 23 – Trees". */
export function numberBefore(text: string): { number: ItemNumber; rest: string } | null {
  const found = LEADING.exec(text);
  return found ? { number: fromMatch(found), rest: text.slice(found[0].length) } : null;
}

/** "(Item 5)", "(Agenda item 3)", "(Agenda Item No 1)", "(Agenda Item No )", "(Minute 4)" on a line or after a title. */
export const BRACKETED_ITEM =
  /\(\s*(?:agenda )?(?:item|minute|agenda(?= no))(?: no\.?)?\s*(\d{1,3}[a-z]?)?\s*\)\s*$/i;
