import type { z } from 'zod';
import { nearestDay } from './dates.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import type { ReadYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;
interface Said {
  rule: string;
  message: string;
  help?: string;
}

/** What our own checks in the schema say, by the name they give: in the clerk's words. */
const OWN: Record<string, (value: unknown, key: string, issue: Issue) => Said> = {
  day: (value) => {
    const near = typeof value === 'string' ? nearestDay(value) : undefined;
    return {
      rule: 'date-impossible',
      message: `“${String(value)}” is not a day of the calendar.`,
      help: near
        ? `Did you mean ${near}? Days are written YYYY-MM-DD.`
        : 'Write the day as YYYY-MM-DD, for example 2017-02-20.',
    };
  },
  'partial-day': (value) => ({
    rule: 'date-impossible',
    message: `“${String(value)}” is not a day, a month or a year.`,
    help: 'Write 2017-02-20, 2017-02 or 2017.',
  }),
  time: (value) => ({
    rule: 'time-impossible',
    message: `“${String(value)}” is not a time of day.`,
    help: 'Write 24-hour time in quotation marks: "09:30", "14:15".',
  }),
  id: (value) => ({
    rule: 'id-form',
    message: `“${String(value)}” cannot be an id.`,
    help: 'An id is the file’s name without .md: small letters, digits and hyphens.',
  }),
  'meeting-id': (value) => ({
    rule: 'meeting-id-form',
    message: `“${String(value)}” does not name a meeting.`,
    help: 'Write <body>/<date>, for example corporate-parenting-board/2017-02-20.',
  }),
  'paper-id': (value) => ({
    rule: 'paper-id-form',
    message: `“${String(value)}” does not name a paper.`,
    help: 'Write <body>/<date>-<words>: the file’s path in papers/ without .md.',
  }),
  reference: (value) => ({
    rule: 'reference-form',
    message: `“${String(value)}” does not name a passage.`,
    help: 'Write <body>/<date>#item-9, or #item-9-r2 for a decision, #item-9-a1 for an action.',
  }),
  address: (value) => ({
    rule: 'address-form',
    message: `“${String(value)}” is not a web address.`,
    help: 'Write the whole address, from https:// on.',
  }),
  colour: (value) => ({
    rule: 'colour-form',
    message: `“${String(value)}” is not a colour.`,
    help: 'Write # and six hexadecimal digits: "#1f4e5f".',
  }),
  'time-zone': (value) => ({
    rule: 'time-zone-unknown',
    message: `“${String(value)}” is not a time zone.`,
    help: 'Write Europe/London.',
  }),
  document: () => ({
    rule: 'document-incomplete',
    message: 'This document has neither a paper nor a title.',
    help: 'Write paper: <body>/<date>-<words>, or title: …',
  }),
  needs: (_value, _key, issue) => {
    const params = issue.code === 'custom' ? issue.params : undefined;
    return {
      rule: 'correction-incomplete',
      message: `A correction with operation ${String(params?.['operation'])} needs “${String(params?.['key'])}”.`,
      help: `Add ${String(params?.['key'])}: …, or use operation: described with words: …`,
    };
  },
};

const EXPECTED: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function say(issue: Issue, root: unknown, keys: readonly string[]): Said {
  const value = valueAt(root, issue.path);
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? 'this');
  const own = OWN[issue.message];
  if (own) return own(value, key, issue);
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    return { rule: 'key-missing', message: `“${key}” is missing.`, help: `Add ${key}: …` };
  }
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys[0] ?? '';
    const near = nearest(unknown, keys);
    return {
      rule: 'key-unknown',
      message: `“${unknown}” is not a key that may stand here.`,
      help: near ? `Did you mean “${near}”?` : `Keys that may stand here: ${keys.join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = nearest(String(value), allowed);
    return {
      rule: 'value-unknown',
      message: `“${String(value)}” is not one of the values of “${key}”.`,
      help: near ? `Did you mean “${near}”?` : `Write one of: ${allowed.join(', ')}.`,
    };
  }
  const expected = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
  return {
    rule: 'value-form',
    message: `The value of “${key}” is not of the form that is needed here.`,
    help: expected ? `Write ${expected}.` : 'See the format of a record in the README.',
  };
}

/** The keys a schema takes at a path, to propose the nearest. */
function keysAt(schema: z.core.JSONSchema.BaseSchema, path: readonly PropertyKey[]): string[] {
  let here: z.core.JSONSchema._JSONSchema | undefined = schema;
  for (const key of path) {
    if (here === undefined || typeof here === 'boolean') return [];
    if (typeof key === 'number') here = Array.isArray(here.items) ? undefined : here.items;
    else here = here.properties?.[String(key)];
  }
  return here === undefined || typeof here === 'boolean' ? [] : Object.keys(here.properties ?? {});
}

/**
 * What a schema found wrong with a piece of YAML, in the clerk's words and in the file's places.
 * @param jsonSchema gives the JSON Schema of the same schema, to propose the nearest key; asked only on need.
 */
export function problemsOf(
  error: z.ZodError,
  yaml: ReadYaml,
  file: string,
  jsonSchema: () => z.core.JSONSchema.BaseSchema,
): Problem[] {
  const single = error.issues.flatMap((issue): Issue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
      : [issue],
  );
  return single.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = unknown === undefined ? [] : keysAt(jsonSchema(), issue.path);
    const at =
      unknown === undefined
        ? yaml.locate(issue.path)
        : yaml.locate([...issue.path, unknown], 'key');
    return { file, ...at, severity: 'error', ...say(issue, yaml.value, keys) };
  });
}

/** A fault of the YAML itself in the clerk's words. */
export function yamlFault(
  rule: 'yaml-syntax' | 'yaml-aliases',
  message: string,
): Pick<Problem, 'rule' | 'message' | 'help'> {
  return rule === 'yaml-aliases'
    ? {
        rule,
        message: 'These facts refer to themselves over and over (YAML aliases) and were not read.',
        help: 'Write the values out; aliases (&name, *name) are not needed in a record.',
      }
    : {
        rule,
        message: `These facts cannot be read: ${message.replace(/ at line .*$/s, '')}`,
        help: 'Put words that hold “: ” or begin with a mark between quotation marks, and indent with spaces.',
      };
}
