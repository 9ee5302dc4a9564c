import { z } from 'zod';

/** The JSON Schema (draft 2020-12) of what may be written, for editors and for proposing keys. */
export function jsonSchemaOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
