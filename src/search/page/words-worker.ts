import type { Found, ToFind } from './words-message.ts';

/**
 * Asks Pagefind beside the page, so that the page never waits: Pagefind's own worker would be
 * fetched in addition to the program that speaks with it, and would hand over every hit as an object.
 */

/** The part of Pagefind's interface in the browser that is used here (pagefind 1.6). */
interface Pagefind {
  search(query: string | null): Promise<{ results: PagefindResult[] } | null>;
}

interface PagefindResult {
  /** The language, `_` and a digest: `en-gb_71efc0f`. */
  id: string;
  score: number;
  /** Fields of the metadata in which the words stand. */
  matchedMetaFields?: string[];
}

interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): Pagefind;
}

/** One period's index, and the numbers of its records by Pagefind's ids. */
interface Index {
  pagefind: Pagefind;
  numbers: Map<string, number>;
}

const indexes = new Map<string, Promise<Index>>();

/**
 * Opens a period's index. Asked for no word, Pagefind gives all records in the order in which they
 * were indexed, which is that of their numbers.
 */
async function opened({ program, folder, version }: ToFind): Promise<Index> {
  const module: PagefindModule = await import(/* @vite-ignore */ program);
  const options = { basePath: folder, metaCacheTag: version, noWorker: true };
  const pagefind = module.createInstance(options);
  const all = (await pagefind.search(null))?.results ?? [];
  return { pagefind, numbers: new Map(all.map(({ id }, number) => [id, number])) };
}

async function found(asked: ToFind): Promise<Found> {
  const opening = indexes.get(asked.folder) ?? opened(asked);
  indexes.set(asked.folder, opening);
  const { pagefind, numbers } = await opening.catch((error: unknown) => {
    indexes.delete(asked.folder);
    throw error;
  });
  const results = (await pagefind.search(asked.words))?.results ?? [];
  const hits = results.flatMap(({ id, score, matchedMetaFields }) => {
    const record = numbers.get(id);
    const inTitle = matchedMetaFields?.includes('title') === true;
    return record === undefined ? [] : [{ record, score, inTitle }];
  });
  return {
    turn: asked.turn,
    records: Uint32Array.from(hits, ({ record }) => record),
    scores: Float32Array.from(hits, ({ score }) => score),
    inTitle: Uint8Array.from(hits, ({ inTitle }) => (inTitle ? 1 : 0)),
  };
}

addEventListener('message', ({ data }: MessageEvent<ToFind>) => {
  found(data).then(
    (answer) => {
      postMessage(answer);
    },
    (error: unknown) => {
      postMessage({ turn: data.turn, failed: String(error) });
    },
  );
});
