import { z } from 'zod';
import { correction } from './correction.ts';
import { address, id, itemNumber, meetingId, pages, paperId, reference, words } from './scalars.ts';
import { itemSource } from './source.ts';
import { withdrawn } from './withdrawn.ts';

/** What sort of business an item is. */
const ITEM_KINDS = [
  'procedure',
  'report',
  'presentation',
  'update',
  'discussion',
  'appointment',
  'motion',
] as const;

const names = z.array(words);

const approval = z
  .strictObject({
    meeting: meetingId.describe('The meeting whose minutes are approved: <body>/<date>.'),
    corrections: z.array(correction).optional().describe('What was corrected on approval.'),
    'not-held': z
      .literal(true)
      .optional()
      .describe('true where this archive holds no record of that meeting.'),
    deferred: z.literal(true).optional().describe('true where the approval was put off.'),
  })
  .describe('Minutes approved here.');

const document = z
  .strictObject({
    paper: paperId.optional().describe('A paper of this archive: <body>/<date>-<words>.'),
    title: words.optional().describe('The title of a document that is not in this archive.'),
    pages: pages.optional().describe('Its pages in the document pack.'),
    address: address.optional().describe('Its web address.'),
  })
  .refine((given) => given.paper !== undefined || given.title !== undefined, {
    error: 'document',
  });

const interest = z.strictObject({
  person: words.describe('Who declared it, as minutes write the name.'),
  interest: words.describe('What was declared.'),
  kind: z
    .enum(['pecuniary', 'other'])
    .optional()
    .describe('Whether it is a disclosable pecuniary interest.'),
  item: itemNumber.optional().describe('The item it concerns.'),
});

const count = z.number().int().nonnegative();

const vote = z.strictObject({
  for: count.optional().describe('Votes for.'),
  against: count.optional().describe('Votes against.'),
  abstained: count.optional().describe('Abstentions.'),
  carried: z.boolean().optional().describe('Whether it was carried.'),
});

/** The facts of one agenda item: the `yaml` block right under its heading. */
export const itemFacts = z
  .strictObject({
    id: id.optional().describe('The part of its address, if not made from its number.'),
    presenters: names.optional().describe('Who presented it, as minutes write the names.'),
    contact: names.optional().describe('The officers named as contact.'),
    topics: z.array(id).optional().describe('What it is about: ids of topics.'),
    documents: z.array(document).optional().describe('The papers received.'),
    kind: z.enum(ITEM_KINDS).optional().describe('What sort of business it is.'),
    exempt: z
      .strictObject({
        paragraphs: z
          .array(z.number().int().min(1).max(18))
          .describe(
            'Paragraphs of Part 1 of Schedule 12A of the Local Government Act 1972; [] where the minutes give none.',
          ),
        'public-interest': words
          .optional()
          .describe('Why the public interest lies in keeping it private, as minuted.'),
        'public-part': z
          .boolean()
          .optional()
          .describe('true where the words below are the public part of the item.'),
      })
      .optional()
      .describe('An item taken in private: its ground, and never its text.'),
    approves: z.array(approval).optional().describe('Earlier minutes approved under this item.'),
    follows: z
      .array(reference)
      .optional()
      .describe('Earlier items, decisions or actions taken up.'),
    closes: z.array(reference).optional().describe('Earlier actions or promises that end here.'),
    interests: z.array(interest).optional().describe('Declarations of interest made here.'),
    votes: vote.optional().describe('A vote that was counted.'),
    deferred: words.optional().describe('To when the item was put off, as minuted.'),
    source: itemSource.optional(),
    withdrawn: withdrawn.optional(),
  })
  .describe('The facts of an agenda item.');

/** The facts of an item, checked. */
export type ItemFacts = z.output<typeof itemFacts>;
