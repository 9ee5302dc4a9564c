import type { Run, WordDiff } from './word-diff.ts';

/** A passage that reads otherwise than when it was cited. */
export interface BothReadings {
  /** Where it stands: `item-9-p4`. */
  anchor: string;
  /** The words then and now, word by word; undefined where the earlier words are not kept. */
  diff?: WordDiff;
}

/** Both readings as they are sent: the anchor, then the runs of each reading, shared and changed in turn. */
export type WrittenBoth = [anchor: string] | [anchor: string, before: string[], after: string[]];

/** What names an earlier reading on a page: `item-9-p4 5f3ac0d2e1b9a704`. */
export function bothKey(anchor: string, reading: string): string {
  return `${anchor} ${reading}`;
}

function writeRuns(runs: readonly Run[]): string[] {
  const texts: string[] = [];
  for (const { text, isChanged } of runs) {
    if ((texts.length % 2 === 1) !== isChanged) texts.push('');
    texts.push(text);
  }
  return texts;
}

function readRuns(texts: readonly unknown[]): Run[] {
  return texts.flatMap((text, index): Run[] =>
    typeof text === 'string' && text !== '' ? [{ text, isChanged: index % 2 === 1 }] : [],
  );
}

/** Writes both readings of a passage for sending. */
export function writeBoth({ anchor, diff }: BothReadings): WrittenBoth {
  return diff ? [anchor, writeRuns(diff.before), writeRuns(diff.after)] : [anchor];
}

/** Reads what `writeBoth` wrote for one reading; anything else is passed over. */
export function readBoth(written: unknown): BothReadings[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((one: unknown): BothReadings[] => {
    if (!Array.isArray(one)) return [];
    const [anchor, before, after]: unknown[] = one;
    if (typeof anchor !== 'string') return [];
    if (!Array.isArray(before) || !Array.isArray(after)) return [{ anchor }];
    return [{ anchor, diff: { before: readRuns(before), after: readRuns(after) } }];
  });
}
