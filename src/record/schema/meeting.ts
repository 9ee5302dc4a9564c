import { z } from 'zod';
import { day, id, time, words } from './scalars.ts';
import { source } from './source.ts';
import { withdrawn } from './withdrawn.ts';

/** What the minutes call each list of names, in the order they are shown. */
export const ATTENDANCE = [
  'present',
  'substitutes',
  'apologies',
  'absent',
  'in attendance',
  'observers',
] as const;

/** The name of an attendance list. */
export type AttendanceList = (typeof ATTENDANCE)[number];

const names = z.array(words);

/** The front matter of a meeting: `meetings/<body>/<date>.md`. */
export const meeting = z
  .strictObject({
    body: id.describe('The body that met: the name of its file in bodies/.'),
    date: day.describe('The day it met: YYYY-MM-DD.'),
    start: time.optional().describe('When it began: "HH:mm", in quotation marks.'),
    end: time.optional().describe('When it ended: "HH:mm", in quotation marks.'),
    venue: words.optional().describe('Where it met.'),
    kind: z
      .enum(['minutes', 'agenda', 'decisions', 'transcript'])
      .optional()
      .describe('What is held: minutes unless said otherwise.'),
    contact: words.optional().describe('The contact officer.'),
    source,
    notes: z
      .array(words)
      .optional()
      .describe('Remarks of the archive on this record, such as how a date was inferred.'),
    attendance: z
      .strictObject({
        present: names.optional().describe('Members present, the chair first.'),
        substitutes: names.optional().describe('Substitutes, and for whom.'),
        apologies: names.optional().describe('Who sent apologies for absence.'),
        absent: names.optional().describe('Members absent without apologies.'),
        'in attendance': names.optional().describe('Officers and others in attendance.'),
        observers: names.optional().describe('Observers.'),
      })
      .optional()
      .describe('Who attended as what, as the minutes write the names.'),
    withdrawn: withdrawn.optional(),
  })
  .describe('A meeting of a body.');

/** The front matter of a meeting, checked. */
export type MeetingFacts = z.output<typeof meeting>;
