import { normalForm } from '../../src/archive/normal-form.ts';
import { standingOf } from '../../src/register/answers.ts';
import { keyOf, type EarlierWords } from '../../src/register/earlier-file.ts';
import { byKey, wordsKept } from '../../src/register/earlier-words.ts';
import { GONE } from '../../src/register/events.ts';
import { digestsHeld, type GivingWay } from '../../src/register/giving-way.ts';
import { readingOf, type Lives } from '../../src/register/lives.ts';
import type { Objection } from '../../src/register/moves.ts';
import { readingsThrough } from '../../src/register/readings-of.ts';
import { readingWords, wordsNow } from '../../src/register/reading-words.ts';
import type { Surfaces } from '../../src/register/surface.ts';
import { isWithheld } from '../../src/register/withheld.ts';
import { wordsOnce, type EarlierVersions } from '../../src/register/words-once.ts';
import { changedWords } from './changed-words.ts';
import type { SayEdit } from './objection-problems.ts';

/** What stands where words are hidden: those that stood there before are not shown either. */
const REDACTED = '[redacted';

/** Where the words that were edited may be found. */
interface Sources {
  lives: Lives;
  surfaces: Surfaces;
  /** The earlier words that are kept. */
  kept: readonly EarlierWords[];
  /** Earlier versions of records, where they may be looked into. */
  versions: EarlierVersions | undefined;
}

/** A reading that an edit takes away, and the words that stand in its place. */
type TakenAway = GivingWay & { now: string };

/** The reading that an objection's edit took away; undefined where there is none, or it may not be shown. */
function takenAway(
  { place, edited }: Objection,
  { lives, surfaces }: Sources,
): TakenAway | undefined {
  const at = surfaces.shown.get(place);
  if (!at || !edited || at.isPrivate) return undefined;
  const { life, passage } = edited;
  const inForce = readingOf(life, passage)?.digest ?? GONE;
  if (inForce === GONE) return undefined;
  // Where what is in force reads as before, it is the words below a correction that were edited.
  const held = digestsHeld(at, passage);
  const before = readingsThrough(life, passage).findLast(({ digest }) => !held.has(digest));
  const digest = held.has(inForce) ? (before?.digest ?? inForce) : inForce;
  const published = at.passages.find(({ id }) => id === passage)?.stages[0].text ?? '';
  const now = held.has(inForce) ? published : wordsNow(at, passage);
  const one = { place: life.place, passage, digest, life, at, now };
  const isPrivate = isWithheld(lives, standingOf(surfaces), one) || now.includes(REDACTED);
  return isPrivate ? undefined : one;
}

/** Makes what says of edits how the words read before and now, as far as the old ones are in hand. */
export function sayEdits(objections: readonly Objection[], sources: Sources): SayEdit {
  const taken = new Map(objections.map((one) => [one, takenAway(one, sources)]));
  const isKept = wordsKept(byKey(sources.kept));
  const held = (one: GivingWay): string | undefined => readingWords(one.at, one.life, isKept, one);
  const wanted = [...taken.values()].filter((one) => one !== undefined);
  const lost = wanted.filter((one) => held(one) === undefined);
  const once = byKey(sources.versions ? wordsOnce(lost, sources.versions).found : []);
  return (objection) => {
    const one = taken.get(objection);
    const old = one && (held(one) ?? once.get(keyOf(one)));
    if (!one || old === undefined) return '';
    const now = normalForm(one.now);
    const { before, after } = changedWords(normalForm(old), now);
    return now === ''
      ? ` ${one.passage} read “${before}” and is gone.`
      : ` ${one.passage} read “${before}” and reads “${after}” now.`;
  };
}
