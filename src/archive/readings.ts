import { actionTerms } from '../record/actions.ts';
import { addressable, hasParts, type Block, type Part, type Passage } from '../record/passages.ts';
import type { Correction, CorrectionFacts } from './corrections.ts';
import { changed, textOf, type Change, type Piece } from './pieces.ts';

/** What a reading needs to know of a correction. */
type Corrects = Pick<Correction, 'facts'>;

/** One reading of a passage: its words after the corrections up to one of them. */
export interface Reading<By> {
  /** Plain text; empty where the whole passage was taken out, or was not there yet. */
  text: string;
  /** The correction that made it; undefined for the words as published. */
  by: By | undefined;
  /** How it is made from the published text. */
  pieces: Piece<By>[];
}

/** The readings of one passage or part, in order. */
export interface PassageReadings<By> {
  /** `p4`, `r2`, `a1`; `c1` … for words that a correction put in at the end of an item. */
  id: string;
  /** As published first, then one for each correction; the last is the one in force. */
  readings: [Reading<By>, ...Reading<By>[]];
}

/** All readings of an item, and the corrections of it that make none: described, or without a place. */
export interface ItemReadings<By> {
  passages: PassageReadings<By>[];
  unplaced: By[];
}

/** Space or punctuation, before which no space is put in. */
const NO_SPACE_BEFORE = /^[\s.,;:!?)\]’”]/;
/** A letter or digit, which words put in before it must not touch. */
const LETTER = /^[\p{L}\p{N}(£“‘]/u;

/** The reading in force: the last. */
export function inForce<By>({ readings }: PassageReadings<By>): Reading<By> {
  return readings.at(-1) ?? readings[0];
}

/** Matches some words whatever the white space between them: a passage may break its lines elsewhere. */
function pattern(words: string): RegExp {
  const parts = words.trim().split(/\s+/);
  return new RegExp(parts.map((part) => RegExp.escape(part)).join('\\s+'), 'g');
}

/** Some words in the reading in force of a passage. */
interface Standing<By> {
  passage: PassageReadings<By>;
  now: Reading<By>;
  start: number;
  end: number;
}

/** Wherever some words stand in the readings in force of some passages. */
export function standings<By>(
  passages: readonly PassageReadings<By>[],
  words: string,
): Standing<By>[] {
  return passages.flatMap((passage) => {
    const now = inForce(passage);
    return [...now.text.matchAll(pattern(words))].map((match) => ({
      passage,
      now,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}

/** The key of a correction that gives the words of the record which it touches. */
const TOUCHED = { replace: 'replace', delete: 'delete', insert: 'after' } as const;

/**
 * The words of the record that a correction touches (those replaced, taken out, or after which words
 * are put in), and the key that gives them; undefined for one that touches none.
 */
export function touched(
  facts: CorrectionFacts,
): { key: 'replace' | 'delete' | 'after'; words: string } | undefined {
  const { operation = 'replace' } = facts;
  if (operation === 'described') return undefined;
  const key = TOUCHED[operation];
  const words = facts[key];
  return words === undefined ? undefined : { key, words };
}

/** Words put in between others, with the spaces they need there. */
function spaced(words: string, before: string, after: string): string {
  const space = /\s$/.test(before) || before === '' || NO_SPACE_BEFORE.test(words) ? '' : ' ';
  return `${space}${words}${LETTER.test(after) && !/\s$/.test(words) ? ' ' : ''}`;
}

/** What a correction does to a text at the place it touches. */
function changeAt(
  { operation, with: instead = '', insert = '' }: CorrectionFacts,
  text: string,
  { start, end }: { start: number; end: number },
): Change {
  if (operation === 'delete') return { start, end, text: '' };
  if (operation !== 'insert') return { start, end, text: instead };
  const words = spaced(insert, text.slice(0, end), text.slice(end));
  return { start: end, end, text: words };
}

/** Applies a correction to the one passage that holds the words it touches; false if none or several do. */
function applied<By extends Corrects>(passages: readonly PassageReadings<By>[], by: By): boolean {
  const wanted = touched(by.facts);
  if (!wanted) return false;
  const [only, ...others] = standings(passages, wanted.words);
  if (!only || others.length > 0) return false;
  const { passage, now } = only;
  const pieces = changed(now.pieces, changeAt(by.facts, now.text, only), by);
  const text = textOf(pieces, passage.readings[0].text);
  passage.readings.push({ text, by, pieces });
  return true;
}

/** A passage of its own that a correction put in at the end of an item. */
function added<By>(id: string, text: string, by: By): PassageReadings<By> {
  const reading: Reading<By> = { text, by, pieces: [{ kind: 'added', text, by }] };
  return { id, readings: [{ text: '', by: undefined, pieces: [] }, reading] };
}

/**
 * The readings of every passage and part of an item, in reading order, words that were put in at
 * its end last. A correction applies to the reading the ones before it made, so that a correction
 * may itself be corrected. One whose words stand nowhere or more than once changes nothing.
 * @param corrections those of this item, in the order in which they were agreed.
 */
export function itemReadings<By extends Corrects>(
  blocks: readonly Block[],
  corrections: readonly By[],
): ItemReadings<By> {
  const passages = addressable(blocks).map(({ id, text }): PassageReadings<By> => {
    const pieces: Piece<By>[] = text === '' ? [] : [{ kind: 'kept', start: 0, end: text.length }];
    return { id, readings: [{ text, by: undefined, pieces }] };
  });
  const unplaced: By[] = [];
  let ends = 0;
  for (const by of corrections) {
    const { operation, insert, after } = by.facts;
    if (operation === 'insert' && insert !== undefined && after === undefined) {
      passages.push(added(`c${String(++ends)}`, insert, by));
    } else if (!applied(passages, by)) unplaced.push(by);
  }
  return { passages, unplaced };
}

/** The readings of a passage that a correction changed; undefined for one that reads as published. */
export function correctedPassage<By>(
  { passages }: ItemReadings<By>,
  id: string,
): PassageReadings<By> | undefined {
  return passages.find((passage) => passage.id === id && passage.readings.length > 1);
}

/** The blocks of an item as they now read: what is indexed, cited and searched for names. */
export function blocksInForce<By>(
  blocks: readonly Block[],
  { passages }: ItemReadings<By>,
): Block[] {
  const texts = new Map(passages.map((passage) => [passage.id, inForce(passage).text]));
  const now = <One extends Passage | Part>(one: One): One => ({
    ...one,
    text: texts.get(one.id) ?? one.text,
  });
  const ends = passages
    .filter(({ id }) => id.startsWith('c'))
    .map((passage): Passage => {
      const { text } = inForce(passage);
      return { kind: 'paragraph', id: passage.id, line: 0, markdown: text, text };
    });
  const part = ({ owner: _owner, due: _due, ...one }: Part, kind: string): Part => {
    const read = now(one);
    return kind === 'action' ? { ...read, ...actionTerms(read.text) } : read;
  };
  const read = blocks.map((block) =>
    hasParts(block)
      ? { ...block, parts: block.parts.map((one) => part(one, block.kind)) }
      : now(block),
  );
  return [...read, ...ends];
}
