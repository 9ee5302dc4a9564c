import { z } from 'zod';
import { id, words } from './scalars.ts';

/** The front matter of a topic: `topics/<id>.md`. */
export const topic = z
  .strictObject({
    name: words.describe('Its name, as a heading would say it.'),
    synonyms: z.array(words).optional().describe('Other words and acronyms people use for it.'),
    broader: z.array(id).optional().describe('Wider topics it belongs to.'),
    related: z.array(id).optional().describe('Topics next to it.'),
  })
  .describe('A topic that items are about.');

/** The front matter of a topic, checked. */
export type TopicFacts = z.output<typeof topic>;
