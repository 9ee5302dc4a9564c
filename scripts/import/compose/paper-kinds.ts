import type { PaperFacts } from '../../../src/record/schema/paper.ts';

/** What the recogniser calls a document, and what the record format calls it. */
export const PAPER_KINDS = new Map<string, NonNullable<PaperFacts['kind']>>([
  ['report', 'report'],
  ['officer-report', 'report'],
  ['plan', 'plan'],
  ['action-plan', 'plan'],
  ['proposal', 'proposal'],
  ['proposed-decision', 'proposal'],
  ['performance', 'performance'],
  ['work-programme', 'work-programme'],
  ['presentation', 'presentation'],
  ['annex', 'other'],
  ['appendix', 'other'],
  ['front-sheet', 'other'],
  ['questions-and-answers', 'other'],
]);
