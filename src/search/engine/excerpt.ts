import type { TextPassage, TextRecord } from '../data/format.ts';
import { words } from '../text/tokens.ts';
import { placesIn, runsOf, type Marks, type Place, type Run } from './marks.ts';

/** What a result shows of a record's text. */
export interface Excerpt {
  /** The address part of its passage (`r2`); empty where it has none. */
  passage: string;
  runs: Run[];
  /** Whether what was sought stands only in words that were corrected later. */
  superseded: boolean;
  /** The words, as they stand there, to land on. */
  landing: string | undefined;
}

const LENGTH = 260;
const BEFORE = 70;
/** How much a decision counts against running text with as many of the words. */
const DECISION = 0.6;
/** How much a passage counts that has a phrase word for word. */
const PHRASE = 10;

interface Judged {
  passage: TextPassage;
  places: Place[];
  distinct: Set<string>;
  score: number;
}

function holds(text: string, phrase: string): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${words(phrase).join(' ')} `);
}

function judged(passage: TextPassage, marks: Marks, phrases: readonly string[]): Judged {
  const [id, text] = passage;
  const places = placesIn(text, marks);
  const distinct = new Set(places.map(({ word }) => word));
  const held = phrases.filter((phrase) => holds(text, phrase)).length;
  const bonus = distinct.size > 0 && id.startsWith('r') ? DECISION : 0;
  return { passage, places, distinct, score: distinct.size + bonus + held * PHRASE };
}

function best(all: readonly Judged[]): Judged | undefined {
  return all.reduce<Judged | undefined>(
    (found, one) => (one.score > (found?.score ?? 0) ? one : found),
    undefined,
  );
}

/** The end of a stretch moved back, or its beginning forward, to the edge of a word. */
function edge(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (place > 0 && place < text.length && !/\s/.test(text.charAt(place))) place += step;
  return Math.max(0, place);
}

/**
 * A stretch of a passage around the first of its marked places, with dots where it is cut: between
 * words, but for a word so long (an address) that nothing would be left of it.
 */
function stretch([, text]: TextPassage, places: readonly Place[]): Run[] {
  const { start, end } = places[0] ?? { start: 0, end: 1 };
  const isWhole = start <= BEFORE || text.length <= LENGTH;
  const from = isWhole ? 0 : Math.min(start, edge(text, start - BEFORE, 1) + 1);
  const last = from + LENGTH;
  const between = edge(text, last, -1);
  const cut = between >= end ? between : Math.max(last, end);
  const to = text.length - from <= LENGTH ? text.length : cut;
  const runs = runsOf(text, places, from, to);
  if (from > 0) runs.unshift({ text: '… ', marked: false });
  if (to < text.length) runs.push({ text: ' …', marked: false });
  return runs;
}

/**
 * The passage of a record that shows best why it was found: a decision where the words are in one,
 * else the one with most of the words; without any, the first decision or passage.
 */
export function excerptOf(
  record: TextRecord,
  marks: Marks,
  phrases: readonly string[],
): Excerpt | undefined {
  const judge = (passage: TextPassage): Judged => judged(passage, marks, phrases);
  const current = record.passages.map(judge);
  const old = best(record.superseded.map(judge));
  const now = best(current);
  const inForce = new Set([
    ...placesIn(record.title, marks).map(({ word }) => word),
    ...current.flatMap(({ distinct }) => [...distinct]),
  ]);
  const onlyOld =
    old !== undefined &&
    ([...old.distinct].some((word) => !inForce.has(word)) ||
      (phrases.length > 0 && old.score >= PHRASE && (now?.score ?? 0) < PHRASE));
  const plain =
    current.find(({ passage }) => passage[0].startsWith('r')) ??
    current.find(({ passage }) => passage[1].trim() !== '');
  const chosen = onlyOld ? old : (now ?? plain);
  if (!chosen) return undefined;
  const place = chosen.places[0];
  return {
    passage: chosen.passage[0],
    runs: stretch(chosen.passage, chosen.places),
    superseded: onlyOld,
    landing: place && chosen.passage[1].slice(place.start, place.end),
  };
}
