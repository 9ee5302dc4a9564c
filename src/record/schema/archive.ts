import { z } from 'zod';
import { LANGUAGES } from '../dates.ts';
import { address, words } from './scalars.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'colour' });

function isTimeZone(text: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(text) || text === 'UTC';
}

/** `archive.yaml`: whose archive this is. */
export const archive = z
  .strictObject({
    council: words.describe('The council whose meetings are kept here.'),
    name: words.optional().describe('The name of the site; made from the council’s if left out.'),
    description: words.optional().describe('One sentence on what is kept here.'),
    language: z
      .enum(LANGUAGES)
      .describe('The language of the records and of the site: en-GB (BCP 47).'),
    'time-zone': z
      .string()
      .refine(isTimeZone, { error: 'time-zone' })
      .describe('The time zone of the meetings: Europe/London (IANA).'),
    address: address.describe('Where the site will stand.'),
    source: words.optional().describe('Where the records come from: an address or words.'),
    licence: words.optional().describe('The licence of the records: an address or words.'),
    contact: words.optional().describe('Whom to tell about a mistake: an office or an address.'),
    colours: z
      .strictObject({
        accent: colour.optional().describe('The council’s colour on light pages: #1f4e5f.'),
        'accent-dark': colour.optional().describe('The same on dark pages.'),
      })
      .optional()
      .describe('The council’s colours.'),
  })
  .describe('Whose archive this is.');

/** `archive.yaml`, checked. */
export type ArchiveFacts = z.output<typeof archive>;
