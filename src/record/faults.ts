import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { OWN_FAULTS, type Said } from './own-faults.ts';
import type { Problem } from './problems.ts';
import { schemaNode } from './schema-node.ts';
import { valueFault } from './value-faults.ts';
import type { ReadYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.JSONSchema.BaseSchema;

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function missingKey(key: string, schema: Schema | undefined): Said {
  const about = schema?.description;
  return {
    rule: 'key-missing',
    message: `“${key}” is missing.`,
    help: about ? `Add “${key}: …”. ${about}` : `Add “${key}: …”.`,
  };
}

function unknownKey(key: string, keys: readonly string[]): Said {
  const near = nearest(key, keys);
  return {
    rule: 'key-unknown',
    message: `“${key}” is not a key that may stand here.`,
    help: near ? `Did you mean “${near}”?` : `Keys that may stand here: ${keys.join(', ')}.`,
  };
}

function unknownValue(value: unknown, key: string, allowed: readonly string[]): Said {
  const near = nearest(String(value), allowed);
  return {
    rule: 'value-unknown',
    message: `“${String(value)}” is not one of the values of “${key}”.`,
    help: near ? `Did you mean “${near}”?` : `Write one of: ${allowed.join(', ')}.`,
  };
}

function say(issue: Issue, root: unknown, jsonSchema: () => Schema): Said {
  const value = valueAt(root, issue.path);
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? 'this');
  if (issue.code === 'unrecognized_keys') {
    const keys = Object.keys(schemaNode(jsonSchema(), issue.path)?.properties ?? {});
    return unknownKey(issue.keys[0] ?? '', keys);
  }
  if (value === undefined) return missingKey(key, schemaNode(jsonSchema(), issue.path));
  if (value === null) return valueFault(issue, value);
  const own = OWN_FAULTS[issue.message];
  if (own) return own(value, issue);
  if (issue.code === 'invalid_value' && typeof value !== 'object') {
    return unknownValue(value, key, issue.values.map(String));
  }
  return valueFault(issue, value);
}

/**
 * What a schema found wrong with a piece of YAML, in the clerk's words and in the file's places.
 * @param jsonSchema gives the JSON Schema of the same schema, to propose keys; asked only on need.
 */
export function problemsOf(
  error: z.ZodError,
  yaml: ReadYaml,
  file: string,
  jsonSchema: () => Schema,
): Problem[] {
  const single = error.issues.flatMap((issue): Issue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
      : [issue],
  );
  return single.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at =
      unknown === undefined
        ? yaml.locate(issue.path)
        : yaml.locate([...issue.path, unknown], 'key');
    return { file, ...at, severity: 'error', ...say(issue, yaml.value, jsonSchema) };
  });
}
