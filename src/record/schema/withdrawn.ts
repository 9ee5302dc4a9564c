import { z } from 'zod';
import { day, words } from './scalars.ts';

/** Why a record was withdrawn: classes only, so that the notice gives away nothing. */
export const WITHDRAWAL_REASONS = [
  'personal-data',
  'exempt',
  'legal',
  'copyright',
  'error',
  'other',
] as const;

/** A class of reasons for a withdrawal. */
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** The withdrawal of a record that was published: its address stays, its words are read no more. */
export const withdrawn = z
  .strictObject({
    on: day.describe('The day it was withdrawn: YYYY-MM-DD.'),
    reason: z.enum(WITHDRAWAL_REASONS).describe('The class of the reason.'),
    ask: words.describe('Whom to ask about it: an office, never a private person.'),
    title: words.optional().describe('A title that is safe to show; left out, none is shown.'),
  })
  .describe('Withdrawn: the address answers with a notice, the words stand nowhere.');

/** The facts of a withdrawal, checked. */
export type Withdrawn = z.output<typeof withdrawn>;
