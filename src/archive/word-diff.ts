import { diffWords } from 'diff';

/** A run of words that two readings share, or that one of them has alone. */
export interface Run {
  text: string;
  isChanged: boolean;
}

/** Two readings, each cut into what they share and what changed. */
export interface WordDiff {
  before: Run[];
  after: Run[];
}

/** How many characters of shared words are shown on each side of a change. */
const AROUND = 160;
/** A space at which shared words may be cut. */
const SPACE = /\s/;

function startOf(text: string): string {
  if (text.length <= AROUND) return text;
  const at = text.slice(0, AROUND).search(/\s\S*$/);
  return `${text.slice(0, at === -1 ? AROUND : at)} …`;
}

function endOf(text: string): string {
  if (text.length <= AROUND) return text;
  const tail = text.slice(-AROUND);
  const at = tail.search(SPACE);
  return `… ${tail.slice(at === -1 ? 0 : at + 1)}`;
}

/** Shortens the long stretches that both readings share; changed words stay whole. */
function shortened(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.isChanged) return run;
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    if (isFirst && isLast) return run;
    if (isFirst) return { ...run, text: endOf(run.text) };
    if (isLast) return { ...run, text: startOf(run.text) };
    const text =
      run.text.length <= 2 * AROUND ? run.text : `${startOf(run.text)} ${endOf(run.text)}`;
    return { ...run, text };
  });
}

/**
 * With more words changed than this, two readings are not compared further: nothing to speak of is
 * shared, and the work grows by the square of it (1,000 words put for 1,000 others take 0.3 s).
 */
const MOST_CHANGED = 2000;

/** A reading that has no words with another in common. */
function whole(text: string): Run[] {
  return text === '' ? [] : [{ text, isChanged: true }];
}

/** Two readings of a passage side by side, word by word; long stretches that both share are cut to what lies around a change. */
export function wordDiff(before: string, after: string): WordDiff {
  const runs = diffWords(before, after, { maxEditLength: MOST_CHANGED });
  if (!runs) return { before: whole(before), after: whole(after) };
  const side = (leaves: 'added' | 'removed'): Run[] =>
    shortened(
      runs
        .filter((run) => !run[leaves])
        .map((run) => ({ text: run.value, isChanged: run.added || run.removed })),
    );
  return { before: side('added'), after: side('removed') };
}
