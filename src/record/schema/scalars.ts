import { z } from 'zod';
import { isDay, isPartialDay, isTime } from '../dates.ts';
import { meetingPath, paperPath } from '../paths.ts';
import { ID } from '../slugs.ts';

/** A day that exists, `YYYY-MM-DD`. */
export const day = z
  .string({ error: 'day' })
  .refine(isDay, { error: 'day', abort: true })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A day, month or year: YAML reads a bare year as a number, so that is taken too and kept as text. */
export const partialDay = z
  .union([z.number().int().transform(String), z.string()], { error: 'partial-day' })
  .pipe(z.string().refine(isPartialDay, { error: 'partial-day', abort: true }));

/** A time of day, `HH:mm`. */
export const time = z
  .string({ error: 'time' })
  .refine(isTime, { error: 'time', abort: true })
  .meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** Words that must not be empty. */
export const words = z.string().trim().min(1);

/** The id of a body, person or topic: the name of its file without `.md`. */
export const id = z.string().regex(ID, { error: 'id' });

/** The id of a meeting: `<body>/<date>`, a second one of that day `<body>/<date>-2`. */
export const meetingId = z
  .string()
  .regex(/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}(-\d+)?$/, { error: 'meeting-id', abort: true })
  .refine((text) => meetingPath(text) !== undefined, { error: 'meeting-id' });

/** The id of a paper: `<body>/<date>-<words>`. */
export const paperId = z
  .string()
  .regex(/^[a-z0-9-]+\/\d{4}(-\d{2}){0,2}-[a-z0-9-]+$/, { error: 'paper-id', abort: true })
  .refine((text) => paperPath(text) !== undefined, { error: 'paper-id' });

/** A passage of a meeting: `<body>/<date>#item-9`, `#item-9-p4`, `#item-9-r2` or `#item-9-a1`. */
export const reference = z
  .string()
  .regex(/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}(-\d+)?#item-[a-z0-9-]+$/, {
    error: 'reference',
    abort: true,
  })
  .refine((text) => meetingPath(text.replace(/#.*/, '')) !== undefined, { error: 'reference' });

/** The number of an item as minutes write it: `9`, `4a`, `77/21`. */
export const itemNumber = z.union([z.number().int().transform(String), z.string().trim().min(1)], {
  error: 'item-number',
});

/** A web address. */
export const address = z.url({ protocol: /^https?$/, error: 'address' });

/** Page numbers as printed: `61–66`. */
export const pages = z.union([z.number().int().transform(String), words], { error: 'pages' });
