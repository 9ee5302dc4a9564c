import type { z } from 'zod';
import type { Said } from './own-faults.ts';

type Issue = z.core.$ZodIssue;

/** What must be given, and how it is written, by the name zod has for it. */
const EXPECTED: Record<string, { must: string; help: string }> = {
  string: { must: 'words', help: 'Write one text.' },
  number: { must: 'a number', help: 'Write it in digits.' },
  int: { must: 'a whole number', help: 'Write it in digits.' },
  boolean: { must: 'true or false', help: 'Write true or false.' },
  array: {
    must: 'a list',
    help: 'Write each entry on a line of its own that begins with “- ”.',
  },
  object: {
    must: 'keys with their values',
    help: 'Write keys with their values, each on a line of its own.',
  },
};

/** What is written for a list without entries: "apologies: None". */
const NOTHING = /^(?:none|nil|n\/a|-+)\.?$/i;

/** Which value is spoken of: “venue”, or an entry of “present”. */
export function subject(path: readonly PropertyKey[]): string {
  const key = path.findLast((part) => typeof part === 'string');
  const last = path.at(-1);
  if (key === undefined) return 'This';
  return typeof last === 'number' ? `Entry ${String(last + 1)} of “${key}”` : `“${key}”`;
}

/** "Cllr Ann Lee: Chair" from what YAML made of it, a key with a value; undefined for anything else. */
function unquoted(value: object): string | undefined {
  const [pair, ...more] = Object.entries(value);
  if (!pair || more.length > 0 || typeof pair[1] !== 'string') return undefined;
  return `${pair[0]}: ${pair[1]}`.replace(/^[“”„‘’]|[“”‘’]$/g, '');
}

function whereWordsAreNeeded(value: unknown, who: string): { message: string; help: string } {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return {
      message: `${who} must be words, but this is read as ${typeof value === 'number' ? 'a number' : 'true or false'}.`,
      help: `Put it between quotation marks: "${String(value)}".`,
    };
  }
  const line = typeof value === 'object' && value !== null ? unquoted(value) : undefined;
  if (line !== undefined) {
    return {
      message: `${who} must be words, but a colon with a space makes it a key with a value.`,
      help: `Put it between quotation marks: "${line}".`,
    };
  }
  return { message: `${who} must be words.`, help: 'Write one text.' };
}

/** What to say of a value of the wrong form: no value, a number for words, words for a list … */
export function valueFault(issue: Issue, value: unknown): Said {
  const rule = 'value-form';
  const who = subject(issue.path);
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (issue.path.length === 0) {
    return {
      rule,
      message: 'The facts here are not of the form “key: value”.',
      help: EXPECTED['object']?.help ?? '',
    };
  }
  if (value === null || value === '') {
    return {
      rule: 'value-empty',
      message: `${who} has no value.`,
      help: 'Write it, or remove the line if it is not known.',
    };
  }
  if (expected === 'string') return { rule, ...whereWordsAreNeeded(value, who) };
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    const help = `Write a whole number from ${String(issue.minimum)} on.`;
    return { rule, message: `${who} cannot be ${String(value)}.`, help };
  }
  if (issue.code === 'too_big') {
    const help = `Write a whole number up to ${String(issue.maximum)}.`;
    return { rule, message: `${who} cannot be ${String(value)}.`, help };
  }
  if (issue.code === 'too_small') {
    return { rule: 'value-empty', message: `${who} has no value.`, help: 'Write it.' };
  }
  const form = expected === undefined ? undefined : EXPECTED[expected];
  if (expected === 'array' && NOTHING.test(String(value))) {
    const help = 'Remove the line: a list without entries is left out.';
    return { rule, message: `${who} must be a list.`, help };
  }
  const isPlain = typeof value === 'string' || typeof value === 'number';
  if (expected === 'array' && isPlain && !/^[-–—•·*]|[,[\]{}:#"'\n]/.test(String(value))) {
    const help = `Put it between brackets, [${String(value)}], or write each entry on a line of its own that begins with “- ”.`;
    return { rule, message: `${who} must be a list.`, help };
  }
  return {
    rule,
    message: `${who} must be ${form?.must ?? 'of another form'}.`,
    help: form?.help ?? 'See the format of a record in the README.',
  };
}
