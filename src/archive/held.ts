import type { MeetingRecord } from '../record/read.ts';
import type { Archive } from './archive.ts';
import type { Content } from './content.ts';

/** A content folder read once, and the archive made of it. */
export interface InHand {
  content: Content;
  archive: Archive;
  /** Full records of meetings, their words included, by id. */
  records: ReadonlyMap<string, MeetingRecord>;
}

/*
 * Astro loads the loader and the pages as modules of their own, so that a variable of a module
 * would exist three times in one build; the one global variable exists once. What is published is
 * so the very thing that was checked, and nothing is read twice.
 */
declare global {
  var minutebookInHand: InHand | undefined;
}

/** Holds what was read for the loader and the pages of this process. */
export function hold(hand: InHand): void {
  globalThis.minutebookInHand = hand;
}

/** What is held. Throws when nothing was read. */
export function held(): InHand {
  const { minutebookInHand: hand } = globalThis;
  if (!hand) throw new Error('Nothing was read.');
  return hand;
}

/** What is held of a content folder; undefined if that is not what was read. */
export function heldOf(folder: string): InHand | undefined {
  const { minutebookInHand: hand } = globalThis;
  return hand?.content.folder === folder ? hand : undefined;
}
