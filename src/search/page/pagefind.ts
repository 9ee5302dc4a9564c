import type { Period, WordsIndex } from '../data/format.ts';
import { WORDS } from '../data/paths.ts';
import type { WordHit, Words } from '../engine/words.ts';
import { href } from './site.ts';
import { IndexError } from './unzip.ts';
import type { Found, NotFound, ToFind, ToOpen } from './words-message.ts';

/** How many answers are kept of a period, so that nothing is asked twice in one search. */
const KEPT = 200;

let turn = 0;
let worker: Worker | undefined;
const waiting = new Map<number, (answer: Found | NotFound) => void>();

/**
 * The worker that asks Pagefind, started when the first word is sought; one that failed answers
 * nobody any more and is forgotten, so that the next search starts another.
 */
function running(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./words-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Found | NotFound>) => {
    waiting.get(data.turn)?.(data);
    waiting.delete(data.turn);
  });
  worker.addEventListener('error', (event: Event) => {
    const failed = 'message' in event ? String(event.message) : 'its program could not be fetched';
    worker?.terminate();
    worker = undefined;
    for (const [one, answer] of waiting) answer({ turn: one, failed });
    waiting.clear();
  });
  return worker;
}

function hitsIn({ records, scores, inTitle }: Found): WordHit[] {
  return Array.from(records, (record, at) => ({
    record,
    score: scores[at] ?? 0,
    inTitle: inTitle[at] === 1,
  }));
}

async function sought(words: string, { name }: Period, index: WordsIndex): Promise<WordHit[]> {
  const period: ToOpen = {
    folder: href(`${WORDS}/${name}/`),
    index,
  };
  turn += 1;
  const asked: ToFind = { turn, words, period };
  const answer = await new Promise<Found | NotFound>((resolve) => {
    waiting.set(asked.turn, resolve);
    running().postMessage(asked);
  });
  if ('failed' in answer) throw new IndexError(`Pagefind: ${answer.failed}`);
  return hitsIn(answer);
}

/** Asks Pagefind's index of the words of a period; its files are fetched when something is sought. */
export function pagefindWords(period: Period, index: WordsIndex): Words {
  const kept = new Map<string, Promise<WordHit[]>>();
  return {
    search(words) {
      if (period.items + period.papers === 0) return Promise.resolve([]);
      const known = kept.get(words);
      if (known) return known;
      if (kept.size >= KEPT) kept.clear();
      const seeking = sought(words, period, index).catch((error: unknown) => {
        kept.delete(words);
        throw error;
      });
      kept.set(words, seeking);
      return seeking;
    },
  };
}
