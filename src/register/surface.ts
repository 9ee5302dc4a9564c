import { fullDigest, readingDigest } from '../archive/digest.ts';
import { normalForm } from '../archive/normal-form.ts';
import type { WithdrawalReason } from '../record/schema/withdrawn.ts';
import { GONE } from './events.ts';
import type { Place } from './place.ts';

/** One reading of a passage, and the item at which it was agreed; the first is as published. */
export interface Stage {
  text: string;
  by?: Place;
}

/** A passage or part of an item as it is to be published, with the readings corrections made of it. */
export interface SurfacePassage {
  id: string;
  /** The label over it, as minutes write it: "RESOLVED –". */
  label?: string;
  stages: readonly [Stage, ...Stage[]];
}

/** What is to be published at one place. */
export interface Surface {
  place: Place;
  /** Line of its heading in the record's file, from 1. */
  line?: number;
  /** What stands there besides passages: title, votes. Left out for pages that have no digest. */
  frame?: string;
  passages: readonly SurfacePassage[];
  /** Whether it is an item taken in private: its public part, if it has one, is all that is shown. */
  isPrivate?: true;
  /** The item that approved these minutes, for a meeting's page. */
  approvedBy?: Place;
  /** Remembers what was found out about this surface and something else, given as text. */
  once?: <Found>(name: string, given: string, find: () => Found) => Found;
}

/** The notice that stands at a place whose record is withdrawn. */
export interface Notice {
  reason: WithdrawalReason;
  /** Whom to ask. */
  ask: string;
}

/** Everything an archive is to publish now, by place, pages before their items. */
export interface Surfaces {
  shown: ReadonlyMap<Place, Surface>;
  /** Places that the records themselves say are withdrawn. */
  withdrawn: ReadonlyMap<Place, Notice>;
}

/** The text of one stage of a passage; the last where it has fewer. */
function textAt({ stages }: SurfacePassage, stage: number): string {
  return (stages[Math.min(stage, stages.length - 1)] ?? stages[0]).text;
}

/** The short digest of a stage of a passage; `gone` where no words stand. */
export function passageDigest(passage: SurfacePassage, stage: number): string {
  const text = textAt(passage, stage);
  return text === '' ? GONE : readingDigest(text);
}

/**
 * The words of a place under its digest, in normal form: the frame, then each passage after its label.
 * @param stageOf which reading of each passage.
 */
function wholeText(
  { frame = '', passages }: Surface,
  stageOf: (passage: SurfacePassage) => number,
): string {
  const lines = passages.map((passage) => {
    const text = textAt(passage, stageOf(passage));
    return text === '' || passage.label === undefined ? text : `${passage.label} ${text}`;
  });
  return [frame, ...lines].join('\n').split('\n').map(normalForm).join(' ');
}

/** The full digest of a place with the given readings of its passages. */
export function wholeDigest(
  surface: Surface,
  stageOf: (passage: SurfacePassage) => number,
): string {
  return fullDigest(wholeText(surface, stageOf));
}

/** Index of the reading in force. */
export function lastStage({ stages }: Pick<SurfacePassage, 'stages'>): number {
  return stages.length - 1;
}

/** The full digest of a place as it now reads. */
export function currentDigest(surface: Surface): string {
  return wholeDigest(surface, lastStage);
}
