import { z } from 'zod';
import { id, partialDay, words } from './scalars.ts';

/** Another name, and from when to when it was used. */
export const alias = z.strictObject({
  name: words.describe('The other name or spelling.'),
  from: partialDay.optional().describe('From when it was used: a day, month or year.'),
  to: partialDay.optional().describe('Until when it was used.'),
});

/** The front matter of a body: `bodies/<id>.md`. */
export const body = z
  .strictObject({
    name: words.describe('Its name.'),
    kind: z
      .enum(['board', 'committee', 'panel', 'partnership', 'cabinet', 'council', 'other'])
      .optional()
      .describe('What sort of body it is.'),
    aliases: z.array(alias).optional().describe('Other names, with dates where known.'),
    'reports-to': id.optional().describe('The body it reports to.'),
    source: words.optional().describe('Where the words below come from.'),
  })
  .describe('A body whose meetings are kept here.');

/** The front matter of a body, checked. */
export type BodyFacts = z.output<typeof body>;
