import { findSpan, findTime } from '../text/clock.ts';

/** How minutes say when a meeting began. */
const BEGAN =
  /\b(?:meeting|council|committee|panel|board|session)\b[^.]{0,30}?\b(?:commenced|started|began|opened|convened|met)\b[^.]{0,20}?\bat (\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|hours)?|noon)/i;
const FROM_TO =
  /\b(?:from|start(?:ed|s)?|commenc(?:ed|es|ing))\s*(?:at|:)?\s*(\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?)\s*(?:to|until|[-–]|and (?:ended|finished|concluded|closed|ending|finishing|concluding|closing)(?: at)?)\s*(\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?)/i;

/** How they say when it ended: "The meeting ended at 9.55pm.", "(Council rose at 6.12 pm.)", "concluded at 5.40 pm". */
const ENDED =
  /\b(?:meeting|council|committee|panel|board|proceedings|session|and|it)\b[^.]{0,40}?\b(?:ended|closed|concluded|finished|rose|terminated|was closed|declared closed)\b[^.]{0,20}?\bat (\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|hours)?|noon|midnight)/gi;

/** A line of the head whose span of time is that of the meeting: "24 May 2022 (7.00 - 8.25 pm)". */
const DATED_OR_BRACKETED = /^\(|\b\d{4}\b/;

/** When a meeting began and ended, HH:mm, as far as its head and its items say; the last end counts. */
export function startAndEnd(
  head: string[],
  items: string[],
): { start: string | null; end: string | null } {
  const texts = [...head, ...items];
  const began = texts.map((text) => FROM_TO.exec(text)?.[1] ?? BEGAN.exec(text)?.[1]).find(Boolean);
  const ended = texts
    .flatMap((text) => [...text.matchAll(ENDED)].map((found) => found[1] ?? ''))
    .at(-1);
  const span = head.filter((text) => DATED_OR_BRACKETED.test(text)).map(findSpan);
  const until = texts.map((text) => FROM_TO.exec(text)?.[2]).find(Boolean);
  return {
    start: began === undefined ? null : findTime(began),
    end: findTime(ended ?? until ?? span.find(Boolean)?.end ?? ''),
  };
}
