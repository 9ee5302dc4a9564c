import type { z } from 'zod';

type Node = z.core.JSONSchema.BaseSchema;

/**
 * The part of a JSON Schema that speaks of the value at a path of keys and indexes; undefined if
 * there is none. Of several possible shapes (`anyOf`) none is chosen.
 */
export function schemaNode(schema: Node, path: readonly PropertyKey[]): Node | undefined {
  let here: z.core.JSONSchema._JSONSchema | undefined = schema;
  for (const key of path) {
    if (here === undefined || typeof here === 'boolean') return undefined;
    if (typeof key === 'number') here = Array.isArray(here.items) ? undefined : here.items;
    else here = here.properties?.[String(key)];
  }
  return typeof here === 'boolean' ? undefined : here;
}
