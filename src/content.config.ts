import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './archive/content.ts';
import { inHand, readAgain } from './archive/in-hand.ts';
import type { RecordKind } from './record/paths.ts';

/** What a file held when it was looked at, as far as can be told without reading it. */
function stamp(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${String(size)} ${String(mtimeMs)}`;
}

let isFresh = false;

/** Reads the content folder again, once for all collections: one change calls each of them in one turn. */
function refresh(): void {
  if (isFresh) return;
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  });
  readAgain(contentFolder());
}

/**
 * Loads one kind of record through the one reader. The store holds what there is and whether it
 * changed, and nothing else: pages ask the archive in hand, and their records' words are never
 * written out by Astro and read again. Throws when a record is wrong, and when the store does not
 * hold what was read.
 */
function records(kind: RecordKind): Loader {
  return {
    name: `minutebook-${kind}`,
    load: ({ store, watcher, logger }) => {
      const fill = (): void => {
        const list = inHand(contentFolder()).content.records[kind];
        store.clear();
        for (const { id, file } of list) store.set({ id, data: { id }, digest: stamp(file) });
        const kept = store.keys().length;
        if (kept !== list.length) {
          throw new Error(`${kind}: ${String(list.length)} read, ${String(kept)} kept.`);
        }
      };
      fill();
      const folder = resolve(contentFolder());
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          if (!resolve(path).startsWith(folder)) return;
          try {
            refresh();
            fill();
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
      }
      return Promise.resolve();
    },
  };
}

/** The collection of one kind of record; each was checked by the one reader already. */
function collection(kind: RecordKind): ReturnType<typeof defineCollection> {
  return defineCollection({ loader: records(kind), schema: z.object({ id: z.string() }) });
}

export const collections = {
  bodies: collection('bodies'),
  people: collection('people'),
  topics: collection('topics'),
  papers: collection('papers'),
  meetings: collection('meetings'),
};
