/** The press and public themselves, by what stands behind the word; no "public highway" or "public consultation". */
const PUBLIC =
  '(?:press|public)\\b(?=\\s*(?:[.,;:()/&]|$)|\\s+(?:and(?! (?:private|community|voluntary)\\b)|or|be|been|is|are|was|were|has|had|have|present|attending|gallery|observers|speakers|representatives|who (?:were|had|attended)|not|from|for|during|in|on|under|pursuant|whil(?:e|st)|as|by|because|due|to|at)\\b)';

const SESSION = '(?:private|closed|confidential|exempt)';

/** Ways in which minutes tell that press and public were shut out. */
const EXCLUDED = new RegExp(
  [
    // that the public be excluded from the meeting
    `\\b${PUBLIC}[^.;]{0,80}\\b(?:excluded|asked to leave)\\b`,
    // to exclude the press and public
    `\\bexclu(?:de|ding)\\b[^.;]{0,60}\\b${PUBLIC}`,
    // the exclusion of the press and public was agreed
    `\\bexclusion of (?:the )?${PUBLIC}[^.;]{0,40}\\b(?:was|were) (?:agreed|approved|resolved)\\b`,
    // the press and public left the room
    '\\bpress and (?:the )?public\\b[^.;]{0,60}\\b(?:left|withdrew from|vacated) the (?:meeting|room|chamber|hall)\\b',
    // moved into closed session, resolved to go into private; not: moved into private housing
    `\\b(?:moved?|went|go|passed|continued?|resolved(?: itself)?(?= into)) in(?:to)? (?:camera\\b|${SESSION}(?: (?:and|or|&) ${SESSION})?(?: (?:session|business|meeting|items?|part|discussion)\\b|(?=\\s*(?:[.,;:()]|$)| (?:to|for|at)\\b)))`,
  ].join('|'),
  'i',
);

/** Before it, in the same clause: what only asks about it, or says that it was not done. */
const NOT_DECIDED =
  /\b(?:whether|if|unless|may|might|should|no|none|not|consider(?:ed|ing)?(?! that))\b/i;

/** Behind it: what it waits for. */
const PROVIDED =
  /\b(?:in the event|(?:if|should) (?:members|councillors|it|they wish|the need|necessary|required|any|discussion|the (?:committee|panel|board|council|cabinet) (?:wish|need)))/i;

/** It ends: "The public were readmitted", "The meeting returned to open session"; not: "Cllr Bow left the meeting and rejoined it". */
const READMITTED =
  /\b(?:press|public)\b[^.;]{0,60}\b(?<!\bnot )(?:re-?admitted|re-?joined|invited (?:back|to return)|returned to the meeting)|\b(?:(?:returned|reverted|moved back|went back) (?:in)?to (?:open|public) session|re-?opened to the (?:press|public))|\bre-?admi(?:ssion|t|tted) (?:of )?(?:the )?(?:press|public)\b|^(?:the )?(?:meeting )?(?:in )?open session$/i;

/** A line that heads the private part: "PART B – EXEMPT", "Part II (Private)", "CONFIDENTIAL ITEMS". */
const PRIVATE_PART =
  /^\(?(?:(?:part|section) (?:[b-d]|ii|iii|2|3|two)\b[\s:,.(\p{Pd}]+(?=.{0,60}\b(?:exempt|private|confidential|closed|restricted|not open|not for publication|excluded)\b).{0,80}|(?:exempt|confidential|private|closed|restricted)(?: (?:and|or|&) (?:exempt|confidential|private|closed|restricted))? (?:items?|business|part|section|matters|session|minutes)\b(?: (?:of|for) business)?(?:\s*[(\p{Pd}].{0,60})?|not for publication\b.{0,60}|(?:in|private and|private &) (?:camera|private|confidential))[:)]?$/iu;

/** A line that heads the public part: "PART A", "Part 1 – Public"; not: "Part 1 of Schedule 12A". */
const PUBLIC_PART =
  /^\(?(?:part (?:a|i|1|one)(?:\s*[(:\p{Pd}].{0,60}|(?!.*\bnot\b)\s.{0,60}\b(?:public|open|unrestricted)\b.{0,30})?|(?:public|open|unrestricted) (?:items?|business|part|session))[:)]?$/iu;

/** "minutes 91 and 92", "agenda item no. 7", "items 12 to 14", "item LC.15/22": what they are shut out for. */
const NUMBERED =
  /\b(?:agenda |minute )?(?:items?|minutes?)(?: (?:nos?\.?|numbers?))? ?:? ?((?:[A-Z]{1,4}[./ ]?)?\d{1,4}[a-z]?(?:\/\d{2,4})?(?:\s*(?:,|and|&|to|[\p{Pd}])\s*(?:(?:minutes?|items?) )?(?:[A-Z]{1,4}[./ ]?)?\d{1,4}[a-z]?(?:\/\d{2,4})?\b)*)/giu;

const RANGE = /(\d{1,4})\s*(?:to|[\p{Pd}])\s*(\d{1,4})/u;

/** "the following item", "the next agenda item": one, where it is not "items". */
const ONE = /\b(?:following|next) (?:\w+ ){0,2}(?:item|matter|report)\b/i;

const THIS = /\bthis (?:item|matter|report)\b/i;

/** What a paragraph says of the public's exclusion, if it says that it begins. */
export interface Exclusion {
  /** The numbers of the items it names; empty where it names none. */
  numbers: string[];
  /** It is for the item in which it stands. */
  here: boolean;
  /** It is for the one item that follows. */
  one: boolean;
  words: string;
}

/** The exclusion of press and public that a paragraph of minutes tells of, or null. */
export function exclusionIn(words: string): Exclusion | null {
  const found = EXCLUDED.exec(words);
  if (!found) return null;
  const end = found.index + found[0].length;
  const { start, sentence } = sentenceAround(words, found.index, end);
  const before = words.slice(start, /^exclu/i.test(found[0]) ? found.index : end);
  const clause = before.split(/[.;]/).at(-1) ?? '';
  if (NOT_DECIDED.test(clause) || PROVIDED.test(sentence)) return null;
  const numbers = [...sentence.matchAll(NUMBERED)].flatMap(([, list = '']) => numbersOf(list));
  return {
    numbers,
    here: numbers.length === 0 && !ONE.test(sentence) && THIS.test(sentence),
    one: numbers.length === 0 && ONE.test(sentence),
    words,
  };
}

/** The sentence in which something stands, so that what is said beside it does not count. */
function sentenceAround(
  words: string,
  from: number,
  to: number,
): { start: number; sentence: string } {
  const start = Math.max(0, ...[...words.slice(0, from).matchAll(SENTENCE_END)].map(endOf));
  const more = words.slice(to).search(SENTENCE_END);
  return { start, sentence: words.slice(start, more < 0 ? undefined : to + more + 2) };
}

const SENTENCE_END = /[a-z)]\.\s+(?=[A-Z])/g;

const endOf = (found: RegExpExecArray): number => found.index + found[0].length;

function numbersOf(list: string): string[] {
  const range = RANGE.exec(list);
  const [from, to] = [Number(range?.[1]), Number(range?.[2])];
  if (range && to > from && to - from < 50)
    return Array.from({ length: to - from + 1 }, (_, more) => String(from + more));
  return list.match(/(?:[A-Z]{1,4}[./ ]?)?\d{1,4}[a-z]?(?:\/\d{2,4})?/g) ?? [];
}

/** Whether a paragraph tells that the public came back. */
export const readmits = (words: string): boolean =>
  READMITTED.test(words) || PUBLIC_PART.test(words);

/** Whether a line heads the private part of the minutes. */
export const headsPrivatePart = (words: string): boolean => PRIVATE_PART.test(words);
