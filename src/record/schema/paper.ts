import { z } from 'zod';
import { id, words } from './scalars.ts';
import { source } from './source.ts';
import { withdrawn } from './withdrawn.ts';

/** The front matter of a paper: `papers/<body>/<date>-<words>.md`. */
export const paper = z
  .strictObject({
    title: words.describe('Its title.'),
    kind: z
      .enum([
        'report',
        'plan',
        'proposal',
        'performance',
        'work-programme',
        'presentation',
        'other',
      ])
      .optional()
      .describe('What sort of paper it is.'),
    authors: z.array(words).optional().describe('Who wrote it, as written there.'),
    topics: z.array(id).optional().describe('What it is about: ids of topics.'),
    source,
    withdrawn: withdrawn.optional(),
  })
  .describe('A paper received by a meeting.');

/** The front matter of a paper, checked. */
export type PaperFacts = z.output<typeof paper>;
