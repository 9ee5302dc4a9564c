import { hash } from 'node:crypto';

/** One of several parts of a site that are built apart, on several machines: the third of eight. */
export interface Part {
  number: number;
  of: number;
}

const PART = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/; // 3/8

/** Reads `3/8`; undefined where it is not one part of several. */
export function partOf(text: string): Part | undefined {
  const [, number, of] = (PART.exec(text) ?? []).map(Number);
  return number !== undefined && of !== undefined && number <= of ? { number, of } : undefined;
}

/** Whether something belongs to a part, by its name: every name belongs to exactly one. */
export function isOfPart(name: string, { number, of }: Part): boolean {
  return Number.parseInt(hash('sha256', name).slice(0, 8), 16) % of === number - 1;
}
