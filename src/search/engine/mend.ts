import type { Start } from '../data/format.ts';
import { edits } from '../text/edits.ts';
import { filesOf } from './held.ts';
import type { Loader } from './loader.ts';

const LEAST_LENGTH = 4;
const MOST_EDITS = 2;
/** Below this length a word with two edits is another word. */
const LONG = 6;

interface Candidate {
  word: string;
  edits: number;
  count: number;
}

function better(a: Candidate | undefined, b: Candidate): Candidate {
  if (!a) return b;
  if (a.edits !== b.edits) return a.edits < b.edits ? a : b;
  return a.count >= b.count ? a : b;
}

async function nearestIn(
  word: string,
  numbers: Iterable<number>,
  loader: Pick<Loader, 'spellings'>,
): Promise<Candidate | undefined> {
  const files = await Promise.all([...new Set(numbers)].map((number) => loader.spellings(number)));
  const limit = word.length < LONG ? 1 : MOST_EDITS;
  let best: Candidate | undefined;
  for (const { words, ranks } of files) {
    words.forEach((candidate, row) => {
      const found = edits(word, candidate, limit);
      if (found > limit) return;
      best = better(best, { word: candidate, edits: found, count: ranks[row] ?? 0 });
    });
  }
  return best;
}

/** Two words of the archive that were written as one: `corporateparenting`; undefined if it is not. */
async function twoWords(
  word: string,
  start: Start,
  loader: Pick<Loader, 'spellings'>,
): Promise<string | undefined> {
  const held = async (part: string): Promise<number> => {
    const [number] = filesOf(part.charAt(0), start);
    if (number === undefined) return 0;
    const { words, ranks } = await loader.spellings(number);
    return ranks[words.indexOf(part)] ?? 0;
  };
  let best: { parts: string; count: number } | undefined;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    const leftCount = await held(left);
    const count = leftCount === 0 ? 0 : Math.min(leftCount, await held(right));
    if (count > (best?.count ?? 0)) best = { parts: `${left} ${right}`, count };
  }
  return best?.parts;
}

/**
 * What was meant by a word that was not found: itself if the archive has it, its nearest word within
 * two edits (one for a short word), or two words written as one. Looks among words with the same first
 * letter before it looks among all.
 */
export async function mended(
  word: string,
  start: Start,
  loader: Pick<Loader, 'spellings'>,
): Promise<string | undefined> {
  if (word.length < LEAST_LENGTH || /\d/.test(word)) return undefined;
  const near = await nearestIn(word, filesOf(word.slice(0, 2), start), loader);
  if (near && near.edits <= 1) return near.word;
  return (
    (await twoWords(word, start, loader)) ??
    near?.word ??
    (await nearestIn(word, start.spellings.keys(), loader))?.word
  );
}
