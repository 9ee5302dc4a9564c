import { KINDS, type Kind } from '../kinds.ts';

/** What of a record is kept in one character of `traits`. */
export interface Traits {
  kinds: Kind[];
  procedure: boolean;
}

const FIRST = 48; // '0': from there on 64 characters that JSON need not escape but for one
const BACKSLASH = 92;
const PROCEDURE = 1 << KINDS.length;

/** The traits of a record as one character. */
export function packTraits({ kinds, procedure }: Traits): string {
  let bits = procedure ? PROCEDURE : 0;
  KINDS.forEach((kind, index) => {
    if (kinds.includes(kind)) bits |= 1 << index;
  });
  const code = FIRST + bits;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

/** The bits of a kind, for comparing many records fast. */
export function kindBit(kind: Kind): number {
  return 1 << KINDS.indexOf(kind);
}

/** The bits of a record's character. */
export function traitBits(traits: string, record: number): number {
  const code = traits.charCodeAt(record);
  return (code > BACKSLASH ? code - 1 : code) - FIRST;
}

/** Whether a record is procedure, by its bits. */
export function isProcedural(bits: number): boolean {
  return (bits & PROCEDURE) !== 0;
}
