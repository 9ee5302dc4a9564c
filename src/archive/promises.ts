import { actionTerms } from '../record/actions.ts';
import type { PartEntry } from './entries.ts';

/** What a part of a decision sets going beyond the meeting. */
export type PromiseKind = 'promise' | 'recommendation';

/** The words by which a resolution promises something that a later record should show, each with an example. */
const PROMISES: { pattern: RegExp; example: string }[] = [
  {
    pattern: /\bfurther (?:\w+ ){0,2}(?:update|report|presentation|briefing|information)s?\b/i,
    example: 'That a further update come to the Board in three months.',
  },
  {
    pattern:
      /\b(?:report|come|brought|bring|reported|presented|submitted|provided|return|circulated|given) (?:\w+ ){0,3}?(?:back )?(?:to|at) (?:a|the|its|every|each|this) (?:\w+ ){0,3}?(?:meeting|agenda|Board|Panel|Committee|Cabinet)\b/i,
    example: 'That the Youth Model come to a future meeting of the Panel.',
  },
  { pattern: /\breport(?:ed)? back\b/i, example: 'and the result reported back to the Panel.' },
  {
    pattern:
      /\b(?:future|next|forthcoming|subsequent) (?:\w+ ){0,2}?(?:meeting|agenda|report)s?\b/i,
    example: 'That future reports compare with the previous 12 months.',
  },
  {
    pattern: /\bmeeting in the (?:new|next|coming|following) (?:municipal )?year\b/i,
    example: 'be told at a meeting in the new municipal year how work has progressed.',
  },
  {
    pattern: /\bbe (?:arranged|drafted|prepared|circulated|investigated|checked|scheduled)\b/i,
    example: 'That a presentation be arranged for a Board meeting.',
  },
  {
    pattern: /\bbe (?:requested|asked|instructed|invited|tasked) to\b/i,
    example: 'That the Director be asked to write to the Minister.',
  },
  {
    pattern: /\b(?:on|to|into|in) (?:the|its) (?:forward plan|work programme|agenda plan)\b/i,
    example: 'That the reports be put on the work programme.',
  },
];

/** What looks like a promise and is the business of the meeting itself. */
const BUSINESS: { pattern: RegExp; example: string }[] = [
  {
    pattern: /^That the (?:Board|Panel|Committee|next meeting)(?: next meet| be (?:held )?on)\b/i,
    example: 'That the Board next meet on 20 March 2017.',
  },
  // Nothing else is to be done with the items before they are noted: "the programme be brought back and …".
  {
    pattern:
      /\b(?:dates?|items?|agenda|programme)\b(?:(?!\b(?:be|come)\b).)*\b(?:be|were) (?:agreed(?: and noted)?|noted(?: and agreed)?)\.?$/i,
    example: 'That the items for the next agenda be noted and agreed.',
  },
];

/** "RECOMMENDED TO COUNCIL –", and the same in the words. */
const RECOMMENDED = /^recommended\b/i;
const RECOMMENDS =
  /\b(?:it )?be recommended (?:that|to)\b|\bwith a recommendation\b|\brecommends? to (?:the )?(?:Council|Cabinet|Board|Panel|Committee)\b/i; // "go to the Council, with a recommendation to approve"

/** Whether a part of a decision recommends or promises something; undefined where it ends with the meeting. */
export function promiseOf({
  label,
  text,
}: Pick<PartEntry, 'label' | 'text'>): PromiseKind | undefined {
  if (RECOMMENDED.test(label) || RECOMMENDS.test(text)) return 'recommendation';
  if (BUSINESS.some(({ pattern }) => pattern.test(text))) return undefined;
  const promises =
    PROMISES.some(({ pattern }) => pattern.test(text)) || actionTerms(text).due !== undefined;
  return promises ? 'promise' : undefined;
}

/** The examples of each table, for the tests. */
export const PROMISE_EXAMPLES = {
  promises: PROMISES.map(({ example }) => example),
  business: BUSINESS.map(({ example }) => example),
};
