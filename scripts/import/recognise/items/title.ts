import type { Line } from '../../source.ts';
import { isCapitals, squash } from '../text/words.ts';
import { BRACKETED_ITEM } from './item-number.ts';

/** "pdf icon PDF 117 KB", "PDF 2 MB", "(Pages 9 - 18)", "(Verbal report)"-free: what a title line may carry beside the title. */
const ATTACHED =
  /\s*(?:\bpdf\s+(?:\S*icon|eicon)\s*)?(?:\b|(?<=[a-z)]))PDF,?\s+[\d.,]+\s*[KM]B\b|\s*\bpdf icon\b/gi;
const PAGES = /\s*\(?\bpages? (\d+(?:\s*[-–]\s*\d+)?)\)?\s*$/i;

/** A title without what a page or an agenda prints beside it. `attached`: a document hung on it. */
export function cleanTitle(text: string): {
  title: string;
  attached: boolean;
  pages: string | null;
  item: string | null;
} {
  const bare = squash(text.replace(ATTACHED, ''));
  const item = BRACKETED_ITEM.exec(bare);
  const withoutItem = item ? squash(bare.slice(0, item.index)) : bare;
  const pages = PAGES.exec(withoutItem);
  const title = pages ? squash(withoutItem.slice(0, pages.index)) : withoutItem;
  return {
    title,
    attached: bare !== squash(text),
    pages: pages?.[1]?.replace(/\s*[-–]\s*/, '–') ?? null,
    item: item?.[1] ?? null,
  };
}

/** Titles that nearly every meeting has. */
export const USUAL_TITLES =
  /^(?:(?:introductions?|welcome)(?: and apologies)?|apologies\b|membership of\b|(?:record of )?attendance\b|substitutes?\b|(?:declarations?|disclosures?) of\b.*interests?|interests\b|(?:to (?:approve|confirm|note|receive) the )?(?:draft )?minutes\b|notes of the (?:last|previous|meeting)|matters arising|admission of the public|deputations|petitions|public (?:question|participation|speaking|forum)|questions\b|(?:chair|mayor|leader|convener)\S*(?: and \S+)? announcements|announcements|exclusion of|(?:any )?other (?:urgent )?business|any other business|a\.?o\.?b\.?$|urgent (?:business|items|matters)|work programme|forward plan|dates? (?:and time )?of (?:the )?(?:next|future)|exempt (?:business|items)|communications|correspondence)/i;

/** Words that tell a sentence from a title. */
const SENTENCE_WORDS =
  /\b(?:was|were|had|has been|have been|is being|said|stated|noted|asked|advised|informed|explained|reported|introduced|presented|thanked|welcomed|agreed|considered|received|proposed|seconded|moved|confirmed|highlighted|outlined|would|could|should|shall|must|will|did|declared|referred|responded|commented|suggested|expressed|RESOLVED|I|we|you)\b/;

const LIKELY_TITLE_VERBS =
  /^(?:to (?:agree|approve|note|receive|consider|confirm|elect|appoint|adopt|review|resolve)\b|questions?\b|matters?\b)/i;

/** How much a line looks like an item's title: above 0 likely, below 0 a sentence. */
export function titleLikeness(line: Line, text: string): number {
  const { title, pages } = cleanTitle(text);
  const words = title.split(' ');
  let score = 1;
  if (USUAL_TITLES.test(title)) score += 3;
  if (line.heading !== undefined) score += 3;
  if (line.bold) score += 2;
  if (pages !== null) score += 2;
  if (isCapitals(title)) score += 2;
  if (/^[\p{Ll}]/u.test(title)) score -= 3;
  if (/^(?:That|The) .*\b(?:be|was|were|is|are)\b/.test(title)) score -= 3;
  if (SENTENCE_WORDS.test(title) && !LIKELY_TITLE_VERBS.test(title) && !isCapitals(title))
    score -= 3;
  if (
    /[.;,]$/.test(title) &&
    !/\b(?:etc|A\.O\.B|U\.K|plc)\.$/i.test(title) &&
    !LIKELY_TITLE_VERBS.test(title)
  )
    score -= 2;
  if (/:$/.test(title) && !isCapitals(title)) score -= 2;
  if (words.length > 22) score -= 2;
  if (words.length > 45 || title.length < 3 || !/\p{L}{2}/u.test(title)) score -= 6;
  const lower = words.filter((word) => /^\p{Ll}{4,}$/u.test(word)).length;
  if (lower > words.length / 2 && words.length > 6 && !LIKELY_TITLE_VERBS.test(title)) score -= 2;
  return score;
}
