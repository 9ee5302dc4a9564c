import { z } from 'zod';
import { alias } from './body.ts';
import { id, partialDay, words } from './scalars.ts';

const from = partialDay.optional().describe('From when: a day, month or year.');
const to = partialDay.optional().describe('Until when.');

/** The front matter of a person: `people/<id>.md`. */
export const person = z
  .strictObject({
    name: words.describe('The name, without title.'),
    kind: z
      .enum(['councillor', 'officer', 'co-optee', 'partner', 'other'])
      .optional()
      .describe('In what capacity the person appears.'),
    aliases: z.array(alias).optional().describe('Other names and spellings met.'),
    memberships: z
      .array(
        z.strictObject({
          body: id.describe('The body.'),
          role: words.optional().describe('The role on it: Member unless said otherwise.'),
          from,
          to,
        }),
      )
      .optional()
      .describe('Seats on bodies, with dates where known.'),
    titles: z
      .array(z.strictObject({ title: words.describe('The job title or office.'), from, to }))
      .optional()
      .describe('Job titles and offices, with dates where known.'),
  })
  .describe('A person named in the records.');

/** The front matter of a person, checked. */
export type PersonFacts = z.output<typeof person>;
