import { hash } from 'node:crypto';
import type { Answer } from './asked.ts';

/*
 * Digests of plain data that was digested before: what the archive holds is never changed. Pages and
 * the build load this module each for itself and digest much the same (see in-hand.ts). A map that
 * holds its keys weakly costs seconds of garbage collection at 10,000 meetings; this one is emptied
 * when another archive is taken in hand.
 */
declare global {
  var minutebookDigests: Map<object, string> | undefined;
}

/** Longer texts than this stand as their digest inside that of what holds them, and are remembered. */
const SHORT = 300;

/** The prototypes of plain objects. */
const PLAIN: readonly unknown[] = [Object.prototype, null];

function list(values: Iterable<unknown>): string {
  let text = '';
  for (const value of values) text += text === '' ? written(value) : `,${written(value)}`;
  return text;
}

/** Keys of objects as JSON: there are few, and each stands in many objects. */
const keys = new Map<string, string>();

function writtenKey(key: string): string {
  const known = keys.get(key) ?? JSON.stringify(key);
  keys.set(key, known);
  return known;
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return PLAIN.includes(Object.getPrototypeOf(value));
}

function facts(value: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(value)) {
    text += `${text === '' ? '' : ','}${writtenKey(key)}:${written(value[key])}`;
  }
  return text;
}

function entries(pairs: Iterable<readonly [unknown, unknown]>): string {
  let text = '';
  for (const [key, value] of pairs) {
    text += `${text === '' ? '' : ','}${written(key)}:${written(value)}`;
  }
  return text;
}

function writtenObject(value: object): string {
  if (isPlain(value)) return `{${facts(value)}}`;
  if (Array.isArray(value)) return `[${list(value)}]`;
  if (value instanceof Uint8Array) return `bytes ${hash('sha256', value)}`;
  if (value instanceof Set) return `set[${list(value)}]`;
  if (value instanceof Map) return `map{${entries(value)}}`;
  if (value instanceof RegExp) return String(value);
  throw new TypeError(`${value.constructor.name} is no plain data and has no digest.`);
}

function shortened(text: string): string {
  return text.length <= SHORT ? text : `#${hash('sha256', text, 'base64url')}`;
}

/** Plain data as text that differs where the data differs; long parts as digests. */
function written(value: unknown, isKept = true): string {
  if (typeof value === 'function') throw new TypeError('A function has no digest.');
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  globalThis.minutebookDigests ??= new Map();
  const before = globalThis.minutebookDigests.get(value);
  if (before !== undefined) return before;
  const text = writtenObject(value);
  const short = shortened(text);
  if (isKept && short !== text) globalThis.minutebookDigests.set(value, short);
  return short;
}

/**
 * A digest of plain data (text, numbers, patterns, lists, maps, sets, bytes and objects of these), which
 * differs where the data differs: SHA-256, base64url. Throws on anything else.
 */
export function answerDigest(value: unknown): string {
  return hash('sha256', written(value), 'base64url');
}

/**
 * One digest of several answers. What is remembered of one that was made for whoever asks is what
 * it holds, not the answer itself. Throws as `answerDigest`.
 */
export function digestOfAnswers(answers: readonly Answer[]): string {
  const texts = answers.map(({ answer, isHeld = false }) => written(answer, isHeld));
  return hash('sha256', texts.join(), 'base64url');
}

/** Forgets all that was digested, so that what is not in hand any more can go. */
export function forgetDigests(): void {
  globalThis.minutebookDigests?.clear();
}

/**
 * What stands for each of some parts of the archive inside the digests of what holds them: the part
 * itself as text where it is short, its digest where it is not.
 */
export function standIns(parts: readonly object[]): string[] {
  const remembered = globalThis.minutebookDigests;
  // What stands for the parts of these parts is not asked for again.
  globalThis.minutebookDigests = new Map();
  try {
    return parts.map((part) => written(part));
  } finally {
    globalThis.minutebookDigests = remembered;
  }
}

/** Remembers what stands for parts of the archive, as `standIns` gave it for the same data before. */
export function rememberStandIns(parts: readonly object[], found: readonly string[]): void {
  globalThis.minutebookDigests ??= new Map();
  for (const [index, part] of parts.entries()) {
    const standIn = found[index];
    if (standIn === undefined) throw new Error('There is not one for each part.');
    globalThis.minutebookDigests.set(part, standIn);
  }
}
