/**
 * Writes the kinds of CBOR (RFC 8949) of which Pagefind's files are made: numbers from 0 on, texts
 * and lists. A list is its head and then so many values.
 */
const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

const encoder = new TextEncoder();

/** What begins a value: its kind in three bits, then a number in as few bytes as the standard has for it. */
function head(kind: number, value: number): number[] {
  const first = kind << 5;
  if (value < 24) return [first | value];
  if (value < 0x100) return [first | 24, value];
  if (value < 0x1_0000) return [first | 25, value >> 8, value & 0xff];
  return [first | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

/** The bytes of a number from 0 to 2³² − 1. */
export function numberBytes(value: number): number[] {
  return head(NUMBER, value);
}

/** The bytes of a text. */
export function textBytes(text: string): number[] {
  const bytes = encoder.encode(text);
  return [...head(TEXT, bytes.length), ...bytes];
}

/** The bytes that begin a list of so many values. */
export function listHead(length: number): number[] {
  return head(LIST, length);
}
