import { z } from 'zod';
import { address, pages, words } from './scalars.ts';

/** Where a record was taken from. */
export const source = z
  .strictObject({
    title: words.describe('The name of the document or page this record was made from.'),
    address: address.optional().describe('Its web address.'),
    pages: pages.optional().describe('The pages it stands on, as printed there: 61–66.'),
    text: z
      .enum(['summary', 'verbatim'])
      .describe('Whether the words are a summary in other words or the council’s own, verbatim.'),
    'cut-off': words
      .optional()
      .describe('Where the copy that was read stops, in words; left out when it is whole.'),
  })
  .describe('Where this record was taken from.');

/** Where one item was taken from, if it differs from the meeting's source. */
export const itemSource = source
  .partial()
  .describe('Where this item stands in the source, and whether it is cut off there.');
