import type { z } from 'zod';
import type { Said } from './own-faults.ts';

type Issue = z.core.$ZodIssue;

const EXPECTED: Record<string, string> = {
  string: 'Write words.',
  number: 'Write a number.',
  int: 'Write a whole number.',
  boolean: 'Write true or false.',
  array: 'Write a list: each entry on a line of its own that begins with “- ”.',
  object: 'Write keys with their values, each on a line of its own.',
  record: 'Write keys with their values, each on a line of its own.',
};

/** Which value is spoken of: “venue”, or an entry of “present”. */
function subject(path: readonly PropertyKey[]): string {
  const key = path.findLast((part) => typeof part === 'string');
  const last = path.at(-1);
  if (key === undefined) return 'This';
  return typeof last === 'number' ? `Entry ${String(last + 1)} of “${key}”` : `“${key}”`;
}

/** "Cllr Ann Lee: Chair" from what YAML made of it, a key with a value; undefined for anything else. */
function unquoted(value: object): string | undefined {
  const [pair, ...more] = Object.entries(value);
  if (!pair || more.length > 0 || typeof pair[1] !== 'string') return undefined;
  return `${pair[0]}: ${pair[1]}`;
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
      help: EXPECTED['object'] ?? '',
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
  return {
    rule: issue.code === 'too_small' ? 'value-empty' : rule,
    message:
      issue.code === 'too_small'
        ? `${who} has no value.`
        : `${who} is not of the form needed here.`,
    help: (expected && EXPECTED[expected]) ?? 'See the format of a record in the README.',
  };
}
