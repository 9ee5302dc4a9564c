import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { OWN_FAULTS, type Said } from './own-faults.ts';
import type { Problem } from './problems.ts';
import { schemaNode } from './schema-node.ts';
import { subject, valueFault } from './value-faults.ts';
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

/** "{ interest: plots 7, 8 and 9 }": words behind a comma that are no key, for no colon follows them. */
function behindComma(words: string): Said {
  return {
    rule: 'key-unknown',
    message: `“${words}” stands behind a comma, where the next key is read.`,
    help: 'Put the whole value between quotation marks: "plots 7, 8 and 9".',
  };
}

function unknownValue(value: unknown, key: string, allowed: readonly string[]): Said {
  // Of two letters anything is near: all that may be written is said.
  const near = String(value).length > 2 ? nearest(String(value), allowed) : undefined;
  return {
    rule: 'value-unknown',
    message: `“${String(value)}” is not one of the values of “${key}”.`,
    help: near ? `Did you mean “${near}”?` : `Write one of: ${allowed.join(', ')}.`,
  };
}

/** "accent: #1f4e5f": what was meant as the value is a remark to YAML. */
function valueInRemark(key: string, remark: string): Said {
  return {
    rule: 'value-empty',
    message: `“${key}” has no value: a # begins a remark, and nothing behind it on the line is read.`,
    help: `Put the value between quotation marks: "${remark.trim()}".`,
  };
}

/** "exempt: true", or a meeting alone in `approves`, where keys are needed: which. */
function keysNeeded(path: readonly PropertyKey[], schema: Schema | undefined): Said {
  const keys = schema?.required ?? Object.keys(schema?.properties ?? {});
  const written = keys.map((key) => `${key}: …`).join(', ');
  return {
    rule: 'value-form',
    message: `${subject(path)} must be keys with their values.`,
    help: `Write them, each on a line of its own and indented below it: ${written}`,
  };
}

/** Whether a key has no colon, and so no place for a value behind it. */
function isWithoutColon(yaml: ReadYaml, path: readonly PropertyKey[]): boolean {
  if (valueAt(yaml.value, path) !== null) return false;
  const [key, value] = [yaml.locate(path, 'key'), yaml.locate(path)];
  return value.line < key.line || (value.line === key.line && value.column < key.column);
}

function say(issue: Issue, yaml: ReadYaml, jsonSchema: () => Schema): Said {
  const value = valueAt(yaml.value, issue.path);
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? 'this');
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys[0] ?? '';
    if (isWithoutColon(yaml, [...issue.path, unknown])) return behindComma(unknown);
    const keys = Object.keys(schemaNode(jsonSchema(), issue.path)?.properties ?? {});
    return unknownKey(unknown, keys);
  }
  if (value === undefined) return missingKey(key, schemaNode(jsonSchema(), issue.path));
  if (value === null) {
    const rest = yaml.restOf(issue.path);
    return rest.startsWith('#') ? valueInRemark(key, rest) : valueFault(issue, value);
  }
  const own = OWN_FAULTS[issue.message];
  if (own) return own(value, issue);
  if (issue.code === 'invalid_value' && typeof value !== 'object') {
    return unknownValue(value, key, issue.values.map(String));
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object' && issue.path.length > 0) {
    return keysNeeded(issue.path, schemaNode(jsonSchema(), issue.path));
  }
  return valueFault(issue, value);
}

/** Whether an issue is that a key is missing for which another, unknown one was meant beside it. */
function misspelt(
  issues: readonly Issue[],
  yaml: ReadYaml,
  jsonSchema: () => Schema,
): (issue: Issue) => boolean {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const keys = Object.keys(schemaNode(jsonSchema(), issue.path)?.properties ?? {});
      return issue.keys.flatMap((key) => {
        const near = nearest(key, keys);
        return near === undefined ? [] : [[...issue.path, near].join('\n')];
      });
    }),
  );
  return ({ path }) => meant.has(path.join('\n')) && valueAt(yaml.value, path) === undefined;
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
  const isMeant = misspelt(single, yaml, jsonSchema);
  return single.flatMap((issue): Problem[] => {
    // "atendance" is said to be meant for it: that "attendance" is missing comes of that.
    if (isMeant(issue)) return [];
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at =
      unknown === undefined
        ? yaml.locate(issue.path)
        : yaml.locate([...issue.path, unknown], 'key');
    return [{ file, ...at, severity: 'error', ...say(issue, yaml, jsonSchema) }];
  });
}
