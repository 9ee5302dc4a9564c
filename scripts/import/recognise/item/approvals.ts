import type { RecognisedApproval, RecognisedCorrection } from '../../recognised.ts';
import { findDates } from '../text/dates.ts';

/** "the minutes", "the notes of the meeting": no "ten minutes", no "these minutes", no "the Panel notes that". */
const RECORD =
  '(?:(?<!(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|few|some|these) )\\bminutes?|\\bnotes (?:of|from)|\\bthe (?:draft |public |previous |action )?notes)\\b';

/** Sentences that approve earlier minutes; they name a date. */
const APPROVED = new RegExp(
  `${RECORD}.*\\b(?:approved|agreed|confirmed|signed|accepted|adopted|(?:a|as a|an?) (?:true|correct|accurate)(?: and (?:correct|accurate))? record)\\b|\\b(?:approved|agreed|confirmed|accepted|approve)\\b.*${RECORD}`,
  'i',
);
const NOT_APPROVED =
  /\b(?:to (?:approve|agree|confirm|receive)|not (?:been )?(?:approved|agreed)|deferred|be noted|were noted)\b/i;

/** What introduces a correction; "the spelling of a name having been put right" begins at its comma. */
const CORRECTIONS =
  /(?<=, )[^,;.]+\bhaving been (?:put right|corrected|amended)\b.*$|\b(?:subject to|save that|with the (?:following )?(?:amendments?|corrections?|words?)|except that|as amended|having been (?:put right|corrected|amended)|amended to)\b(.*)$/i;

/** Ways to say which words give way to which; groups: old, new. */
export const REPLACED: readonly { words: RegExp; old: number; fresh: number; example: string }[] = [
  {
    words: /from\s+['‘“"](.+?)['’”"]\s+to\s+['‘“"](.+?)['’”"](?=\W|$)/i,
    old: 1,
    fresh: 2,
    example: "from '…one High School.' to '…a single social worker.'",
  },
  {
    words: /['‘“"](.+?)['’”"]\s+(?:being )?replaced (?:by|with)\s+['‘“"](.+?)['’”"](?=\W|$)/i,
    old: 1,
    fresh: 2,
    example: '“Moira Castell” being replaced by “Hugh Castell”',
  },
  {
    words: /['‘“"](.+?)['’”"]\s+(?:replacing|in place of|instead of)\s+['‘“"](.+?)['’”"](?=\W|$)/i,
    old: 2,
    fresh: 1,
    example: '‘Neville Stott’ replacing ‘Stott’',
  },
  {
    words: /['‘“"](.+?)['’”"]\s+(?:to|should|shall) read:?\s+['‘“"](.+?)['’”"](?=\W|$)/i,
    old: 1,
    fresh: 2,
    example: '“Cllr Bird” to read “Cllr Byrd”',
  },
  {
    words:
      /(?:replace|substitute|delete|change)\s+['‘“"](.+?)['’”"]\s+(?:with|by|and insert|to)\s+['‘“"](.+?)['’”"](?=\W|$)/i,
    old: 1,
    fresh: 2,
    example: 'replace “A” with “B”',
  },
];

/** "Minute 9", "item 6", "minute 96(c)", "paragraph 3 of item 7". */
const ITEM =
  /\b(?:minute|item|note)(?: no\.?| number)? (\d{1,4}(?:\/\d{2,4})?[a-z]?(?:\([a-z]\))?)/i;

/** The approvals of earlier minutes in the words of an item, with their corrections as far as the words go. */
export function approvalsOf(
  title: string,
  paragraphs: string[],
  resolutions: string[],
): RecognisedApproval[] {
  const found: RecognisedApproval[] = [];
  for (const paragraph of paragraphs) {
    if (
      !APPROVED.test(paragraph) ||
      (NOT_APPROVED.test(paragraph) && !resolutions.some((part) => paragraph.includes(part)))
    )
      continue;
    const [approved = '', changes = ''] = splitAtCorrections(paragraph);
    const dates = findDates(approved);
    const inTitle = dates.length === 0 && OF_MINUTES.test(title) ? findDates(title) : dates;
    const body = bodyIn(approved) ?? (dates.length === 0 ? bodyIn(title) : null);
    const corrections = changes === '' ? [] : [correctionOf(changes)];
    for (const [n, date] of inTitle.entries()) {
      if (found.some((other) => other.date === date)) continue;
      found.push({ date, body, corrections: n === 0 ? corrections : [] });
    }
  }
  return found;
}

/** A title whose date is that of the minutes: "Minutes of the meeting held on 3 May 2011". */
const OF_MINUTES = /\b(?:minutes?|notes|record|meetings?|cofnodion)\b/i;

const NAMED = "((?!The |This |Minutes? )[A-Z][\\w'’&,\\- ]{1,120}?)";
const WHEN = '(?: meetings?)?\\s*,?\\s*(?:held|on|of|dated|from|for|\\d)';
const LAST =
  '(?:Committee|Panel|Board|Council|Cabinet|Forum|Group|Partnership|Executive|Commission|Authority)';

/** How minutes say whose minutes they approve; the name may stand before or behind the word. */
export const WHOSE: readonly { words: RegExp; example: string }[] = [
  {
    words: new RegExp(`\\bmeetings? of (?:the )?${NAMED}\\s*,? (?:held|on|dated)\\b`),
    example: 'the minutes of the meeting of the Estates and Markets Committee held on 3 May 2011',
  },
  {
    words: new RegExp(`\\b[Mm]inutes of (?:the )?${NAMED},?\\s+[-–]\\s`),
    example: 'Minutes of the Joint Consultative Panel - 3 May 2011',
  },
  {
    words: new RegExp(`\\b[Mm](?:inutes?|INUTES?) of (?:the )?${NAMED}${WHEN}\\b`),
    example: 'the minutes of the Commissioning Sub-Committee of 3 May 2011',
  },
  {
    words: new RegExp(
      `(?:^|\\b[Tt]he )((?:[A-Z][\\w'’&-]+,? (?:and |of |for |the )?){0,7}${LAST}) [Mm]inutes\\b`,
    ),
    example: 'The Scrutiny Committee minutes dated 3 May 2011',
  },
];

/** The body whose minutes are spoken of, as far as the words say; "the last meeting" is no body. */
function bodyIn(words: string): string | null {
  const named = WHOSE.map(({ words: pattern }) => pattern.exec(words)?.[1]?.trim()).find(Boolean);
  return named === undefined || NO_BODY.test(named) ? null : named;
}

/** "Last meeting", "Special Council", "Monday 3 May"; a body may be called Monitoring Committee, or March Town Council. */
const NO_BODY =
  /^(?:(?:last|previous|meetings?|minutes?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[ \w]*|(?:annual|special|extraordinary|ordinary)(?: (?:general|council|parish|town|public))*(?: meetings?)?|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: \d+)?(?: meetings?)?)$/i;

function splitAtCorrections(paragraph: string): [string, string] {
  const found = CORRECTIONS.exec(paragraph);
  return found ? [paragraph.slice(0, found.index), found[0]] : [paragraph, ''];
}

function correctionOf(words: string): RecognisedCorrection {
  const rule = REPLACED.map((one) => ({ ...one, found: one.words.exec(words) })).find(
    ({ found }) => found,
  );
  return {
    words: words.trim(),
    item: ITEM.exec(words)?.[1] ?? null,
    replace: rule?.found?.[rule.old] ?? null,
    with: rule?.found?.[rule.fresh] ?? null,
  };
}
