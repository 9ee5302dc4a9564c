import type { z } from 'zod';
import { jsonSchemaOf } from './json-schema.ts';
import { archive } from './schema/archive.ts';
import { body } from './schema/body.ts';
import { itemFacts } from './schema/item.ts';
import { meeting } from './schema/meeting.ts';
import { paper } from './schema/paper.ts';
import { person } from './schema/person.ts';
import { topic } from './schema/topic.ts';

/** What may be written where, by the name of its file for editors. */
const SCHEMAS: Record<string, z.ZodType> = {
  archive,
  body,
  'item-facts': itemFacts,
  meeting,
  paper,
  person,
  topic,
};

/** The JSON Schemas for editors (draft 2020-12) by file name: `meeting.json` … */
export function editorSchemas(): Map<string, z.core.JSONSchema.BaseSchema> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [`${name}.json`, jsonSchemaOf(schema)]),
  );
}
