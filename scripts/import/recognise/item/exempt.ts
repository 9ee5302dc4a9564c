/** Signs, in a title or in the words, that the item was taken in private. */
export const PRIVATE: readonly { words: RegExp; where: 'title' | 'any'; example: string }[] = [
  {
    words:
      /[([]\s*exempt\b|\(?\b(?:not for publication|exempt (?:appendix|report|item|minutes?|information)|private (?:report|item|session)|confidential)\b/i,
    where: 'title',
    example: 'Watercress Beds (exempt appendix)',
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

/** "paragraph 3 of Part 1 of Schedule 12A", "Paragraphs 1, 2 and 7 of Schedule 12A". */
const PARAGRAPHS =
  /\bparagraphs?\s+(\d{1,2}[a-z]?(?:\s*(?:,|and|&|or)\s*\d{1,2}[a-z]?)*)(?=\s*(?:of|in|to|under)?\s*(?:part|schedule|\(|the))/gi;

/** Whether an item was taken in private, by its title and words; the resolution to exclude the public is not. */
export function isExempt(title: string, paragraphs: string[], usual = ABOUT_EXCLUSION): boolean {
  if (
    usual.test(title) &&
    !/\(exempt|\bnot for publication/i.test(title.replace(/\(?less exempt[^)]*\)?/i, ''))
  )
    return false;
  const bare = title.replace(/\(?\bless exempt[^)]*\)?/i, '');
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
  /** "18c", "25": no record can hold them. */
  others: string[];
}

/** Where no ground is given. */
export const NO_GROUNDS: CitedParagraphs = { held: [], others: [] };

/** The paragraphs of Schedule 12A to the Local Government Act 1972 that the words cite. */
export function exemptParagraphs(text: string): CitedParagraphs {
  if (!/schedule 12\s?a/i.test(text)) return NO_GROUNDS;
  const cited = [...text.matchAll(PARAGRAPHS)].flatMap(
    (found) => (found[1] ?? '').toLowerCase().match(/\d{1,2}[a-z]?/g) ?? [],
  );
  const all = [...new Set(cited)];
  return {
    held: [...new Set(all.filter(isHeld).map(Number))],
    others: all.filter((written) => !isHeld(written)),
  };
}

function isHeld(written: string): boolean {
  const number = Number(written);
  return number >= 1 && number <= LAST_PARAGRAPH;
}
