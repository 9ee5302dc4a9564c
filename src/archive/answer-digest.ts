import { hash } from 'node:crypto';

/*
 * Digests of plain data that was digested before: what the archive holds is never changed. Pages and
 * the build load this module each for itself and digest much the same (see in-hand.ts).
 */
declare global {
  var minutebookDigests: WeakMap<object, string> | undefined;
}

/** Longer texts than this stand as their digest inside that of what holds them, and are remembered. */
const SHORT = 300;

/** The prototypes of plain objects. */
const PLAIN: readonly unknown[] = [Object.prototype, null];

function entries(pairs: Iterable<readonly [unknown, unknown]>): string {
  return [...pairs].map(([key, value]) => `${written(key)}:${written(value)}`).join();
}

function writtenObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (value instanceof Uint8Array) return `bytes ${hash('sha256', value)}`;
  if (value instanceof Set) return `set[${[...value].map(written).join()}]`;
  if (value instanceof Map) return `map{${entries(value)}}`;
  if (value instanceof RegExp) return String(value);
  if (!PLAIN.includes(Object.getPrototypeOf(value))) {
    throw new TypeError(`${value.constructor.name} is no plain data and has no digest.`);
  }
  return `{${entries(Object.entries(value))}}`;
}

/** Plain data as text that differs where the data differs; long parts as digests. */
function written(value: unknown): string {
  if (typeof value === 'function') throw new TypeError('A function has no digest.');
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  globalThis.minutebookDigests ??= new WeakMap();
  const before = globalThis.minutebookDigests.get(value);
  if (before !== undefined) return before;
  const text = writtenObject(value);
  if (text.length <= SHORT) return text;
  const digest = `#${hash('sha256', text, 'base64url')}`;
  globalThis.minutebookDigests.set(value, digest);
  return digest;
}

/**
 * A digest of plain data (text, numbers, patterns, lists, maps, sets, bytes and objects of these), which
 * differs where the data differs: SHA-256, base64url. Throws on anything else.
 */
export function answerDigest(value: unknown): string {
  return hash('sha256', written(value), 'base64url');
}
