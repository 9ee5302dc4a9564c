/** Signs, in a title or in the words, that the item was taken in private. */
export const PRIVATE: readonly { words: RegExp; where: 'title' | 'any'; example: string }[] = [
  {
    words:
      /[([]\s*exempt\b|\(?\b(?:not for publication|exempt (?:appendix|report|item|minutes?|information)|private (?:report|item|session)|confidential)\b/i,
    where: 'title',
    example: 'Watercress Beds (exempt appendix)',
  },
  {
    words: /\bexempt[\s,:;(\p{Pd}]+para(?:graph)?(?:s|\(s\))?\.?\s*\d/iu,
    where: 'title',
    example: 'Watercress Beds – exempt, paragraph 3',
  },
  {
    words: /[([]\s*para(?:graph)?(?:s|\(s\))?\.?\s*\d{1,2}\b[^)\]]{0,60}[)\]]\s*$/i,
    where: 'title',
    example: 'Watercress Beds (Paragraphs 1 & 3)',
  },
  {
    words:
      /^\(?(?:this|the) (?:item|report|appendix|matter|paper|meeting)\b.{0,40}\b(?:is|was|be|contains?|were)\b.{0,40}\b(?:private|exempt|confidential|not for publication)/i,
    where: 'any',
    example: '(This report was considered in private because …)',
  },
  {
    words:
      /^\(?(?:exempt information|exempt under|exempt by virtue|not for publication|confidential)\b/i,
    where: 'any',
    example: '(Exempt information relating to …)',
  },
  {
    words:
      /\b(?:report|considered|heard|discussed|taken|held|item)\b[^.]{0,60}\b(?:in private(?: session)?|in closed session)\b/i,
    where: 'any',
    example: 'The Committee considered a report in private session',
  },
  {
    words: /\(not for publication\b/i,
    where: 'any',
    example: 'Report of the City Surveyor (not for publication).',
  },
  { words: /^restricted enclosure \d+/i, where: 'any', example: 'Restricted enclosure 9' },
];

/** Items about the exclusion itself, and standing words about private sessions, are not exempt. */
const ABOUT_EXCLUSION =
  /\b(?:exclusion|admission|excluding)\b.{0,30}\b(?:press|public)|^(?:exempt|confidential)? ?(?:business|items)\b|\bless exempt\b|\bexclude (?:the )?(?:press|public)/i;

const CONDITIONAL =
  /\b(?:if|whether|any|may|would|could|will|be|no items?|agenda item \d+|the item on|determined|minutes of)\b[^.]*\bin private|\b(?:last|following) item\b|\bany items?\b/i;

/** "paragraph", "Paragraphs", "para.", "paragraph(s)". */
const WORD = String.raw`\bpara(?:graph)?(?:s|\(s\))?\.?\s*`;

/** "3", "1, 2 and 7", "1 to 3, and 5", "1 and paragraph 5". */
const LIST = String.raw`\d{1,2}[a-z]?(?:\s*(?:(?:,\s*)?(?:and\/or|and|&|or)|,|to|[\p{Pd}−])\s*(?:${WORD})?\d{1,2}[a-z]?)*`;

/** What stands in front of the part or schedule that paragraphs are of. */
const OF = String.raw`(?:(?:of|in|to|under)\s*)?`;

/**
 * Paragraphs cited, as a list: "paragraph 3 of Part 1 of Schedule 12A", "Paragraphs 1, 2 and 7 of
 * Schedule 12A", "paras 1 to 3, and 5, of Part 1", "paragraph 1 and paragraph 5 of Part 1"; those
 * "of the report" are no grounds.
 */
const PARAGRAPHS = new RegExp(
  String.raw`${WORD}(${LIST})(?:,?\s+inclusive)?(?=,?\s*${OF}(?:part|schedule|\(|the(?!\s+(?:[a-z]+\s+)?(?:report|appendix|appendices|minutes|paper|lease|contract|agreement|constitution)\b)))`,
  'giu',
);

/** What a title says before it gives its grounds: "(exempt, paragraph 1)", "(Paragraph 1)". */
const EXEMPT_IN_TITLE = /\b(?:exempt|not for publication|private|confidential)\b|[([](?=\s*para)/i;

/** The same behind it, where the schedule need not be named: "(Exempt – paragraphs 1 and 2)", "[exempt: para 3]". */
const PARAGRAPHS_IN_TITLE = new RegExp(
  String.raw`${WORD}(${LIST})(?:,?\s+inclusive)?(?=\s*(?:$|[()[\];:,.\p{Pd}](?!\s*\d)|${OF}(?:part|schedule|the local)))`,
  'giu',
);

/** Between the parts of such a list: "1 to 3, and 5". */
const BETWEEN_PARAGRAPHS = /,|and\/or|and|&|or/;

/** The word that may be said again before a number of such a list. */
const SAID_AGAIN = /para\S*\s+/g;

/** Paragraphs from one to another: "1 to 3", "1–3". */
const RANGE = /^(\d{1,2})\s*(?:to|[\p{Pd}−])\s*(\d{1,2})$/u;

/** "(less exempt appendix)": what a title says of the public part. */
const LESS_EXEMPT = /\(?\bless exempt[^)]*\)?/i;

/** Whether an item was taken in private, by its title and words; the resolution to exclude the public is not. */
export function isExempt(title: string, paragraphs: string[], usual = ABOUT_EXCLUSION): boolean {
  if (usual.test(title) && !/\(exempt|\bnot for publication/i.test(title.replace(LESS_EXEMPT, '')))
    return false;
  const bare = title.replace(LESS_EXEMPT, '');
  return PRIVATE.some(
    ({ words, where }) =>
      words.test(bare) ||
      (where === 'any' &&
        paragraphs.some(
          (text) =>
            words.test(text) &&
            !CONDITIONAL.test(text.slice(0, 300)) &&
            !usual.test(text.slice(0, 200)),
        )),
  );
}

/** Paragraphs as a record holds them: numbers from 1 to 18, as many as the schedule ever had (in Wales). */
const LAST_PARAGRAPH = 18;

/** The paragraphs that words cite: those a record can hold, and those it cannot, as written. */
export interface CitedParagraphs {
  held: number[];
  /** "18c", "25", "3 to 1", "12-25": no record can hold them. */
  others: string[];
}

/** Where no ground is given. */
export const NO_GROUNDS: CitedParagraphs = { held: [], others: [] };

/** The lists of paragraphs that words cite as those of Schedule 12A. */
function listsInWords(words: string): string[] {
  if (!/schedule 12\s?a/i.test(words)) return [];
  return [...words.matchAll(PARAGRAPHS)].map(([, list = '']) => list);
}

/** The lists of paragraphs that stand in a title behind the word that it is exempt. */
function listsInTitle(title: string): string[] {
  const bare = title.replace(LESS_EXEMPT, '');
  const from = EXEMPT_IN_TITLE.exec(bare)?.index;
  if (from === undefined) return [];
  return [...bare.slice(from).matchAll(PARAGRAPHS_IN_TITLE)].map(([, list = '']) => list);
}

/**
 * The paragraphs of Schedule 12A to the Local Government Act 1972 that the words or the title of an
 * exempt item cite, one by one where they give a range ("1 to 3"); one that runs backwards or too
 * far stays as written.
 */
export function exemptParagraphs(words: string, title = ''): CitedParagraphs {
  const cited = [...listsInTitle(title), ...listsInWords(words)].flatMap(partsOf);
  const all = [...new Set(cited)];
  return {
    held: [...new Set(all.flatMap(paragraphsOf))],
    others: all.filter((written) => paragraphsOf(written).length === 0),
  };
}

/** The numbers and ranges of a list: "1", "5–7". */
function partsOf(list: string): string[] {
  const parts = list.toLowerCase().replace(SAID_AGAIN, '').split(BETWEEN_PARAGRAPHS);
  return parts.map((part) => part.trim().replace(/\s+/g, ' ')).filter((part) => part !== '');
}

/** The paragraphs that a number or range stands for; none where a record cannot hold them all. */
function paragraphsOf(written: string): number[] {
  const [first = NaN, last = first] = (RANGE.exec(written)?.slice(1) ?? [written]).map(Number);
  if (!isHeld(first) || !isHeld(last) || first > last) return [];
  return Array.from({ length: last - first + 1 }, (_, after) => first + after);
}

function isHeld(number: number): boolean {
  return number >= 1 && number <= LAST_PARAGRAPH;
}
