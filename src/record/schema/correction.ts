import { z } from 'zod';
import { itemNumber, words } from './scalars.ts';

/** What a correction is about. */
export const ASPECTS = [
  'wording',
  'attribution',
  'attendance',
  'interest',
  'date',
  'resolution',
  'appointment',
] as const;

const LISTS = [
  'present',
  'apologies',
  'in attendance',
  'observers',
  'absent',
  'substitutes',
] as const;

/** What must be given for each kind of correction: an operation on words, or on the attendance lists. */
const NEEDS = {
  replace: ['item', 'replace', 'with'],
  insert: ['item', 'insert'],
  delete: ['item', 'delete'],
  attendance: ['person'],
  described: ['words'],
} as const;

/** The keys that say what a kind of correction does: under any other they would be passed over. */
const KEYS = {
  replace: ['replace', 'with'],
  insert: ['insert', 'after'],
  delete: ['delete'],
  attendance: ['person', 'from', 'to'],
} as const;

/** One correction of earlier minutes, declared where it was agreed. */
export const correction = z
  .strictObject({
    item: itemNumber.optional().describe('The number of the item corrected.'),
    aspect: z.enum(ASPECTS).describe('What the correction is about.'),
    operation: z
      .enum(['replace', 'insert', 'delete', 'described'])
      .optional()
      .describe('What is done to the words; replace unless said otherwise.'),
    replace: words.optional().describe('The words replaced: they stand exactly once in that item.'),
    with: words.optional().describe('The words put in their place.'),
    insert: words.optional().describe('The words put in.'),
    after: words
      .optional()
      .describe(
        'The words after which they are put in: they stand exactly once; left out, the end.',
      ),
    delete: words.optional().describe('The words taken out: they stand exactly once in that item.'),
    words: words.optional().describe('The council’s own sentence, where no reading can be quoted.'),
    person: words.optional().describe('Whose attendance is corrected, as minutes write the name.'),
    from: z.enum(LISTS).optional().describe('The attendance list the person stood in, if any.'),
    to: z
      .enum(LISTS)
      .optional()
      .describe('The attendance list the person should stand in, if any.'),
  })
  .superRefine((given, context) => {
    const operation = given.operation ?? 'replace';
    const isOfRoll = given.aspect === 'attendance' && operation !== 'described';
    const kind = isOfRoll ? 'attendance' : operation;
    const add = (message: string, path: string[], params: Record<string, string>): void => {
      context.addIssue({ code: 'custom', path, message, params });
    };
    for (const key of NEEDS[kind]) {
      if (given[key] === undefined) add('needs', [], { key, operation });
    }
    if (kind === 'replace' && given.replace !== undefined && given.replace === given.with) {
      add('no-change', ['with'], {});
    }
    if (isOfRoll && given.from === undefined && given.to === undefined) {
      add('needs', [], { key: operation === 'delete' ? 'from' : 'to', operation });
    }
    for (const [other, keys] of Object.entries(KEYS)) {
      for (const key of other === kind ? [] : keys) {
        if (given[key] !== undefined) add('of-another-kind', [key], { key, other, kind });
      }
    }
  })
  .describe('A correction of the minutes approved here.');
