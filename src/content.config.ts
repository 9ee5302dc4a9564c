import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './archive/content-folder.ts';
import { heldOf } from './archive/held.ts';
import type { RecordKind } from './record/paths.ts';

/** What a file held when it was looked at, as far as can be told without reading it. */
function stamp(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${String(size)} ${String(mtimeMs)}`;
}

/**
 * What reads records, loaded only where nothing is in hand: a build has read all before, and would
 * wait for Vite to load it again.
 */
function reader(): Promise<typeof import('./archive/in-hand.ts')> {
  return import('./archive/in-hand.ts');
}

let refreshed: Promise<void> | undefined;

/**
 * Reads the content folder again, once for all collections: one change calls each of them in one turn.
 * @param tell is told what is wrong with a record; what was in hand then stays.
 */
function refresh(tell: (error: unknown) => void): Promise<void> {
  refreshed ??= reader()
    .then(({ readAgain }) => {
      readAgain(contentFolder());
    })
    .catch(tell)
    .finally(() => {
      refreshed = undefined;
    });
  return refreshed;
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
    load: async ({ store, watcher, logger }) => {
      const fill = async (): Promise<void> => {
        const hand = heldOf(contentFolder()) ?? (await reader()).inHand(contentFolder());
        const list = hand.content.records[kind];
        const ids = new Set(list.map(({ id }) => id));
        // Not cleared: Astro would write files anew into .astro, where another process may write them.
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, file } of list) store.set({ id, data: { id }, digest: stamp(file) });
        const kept = store.keys().length;
        if (kept !== list.length) {
          throw new Error(`${kind}: ${String(list.length)} read, ${String(kept)} kept.`);
        }
      };
      const tell = (error: unknown): void => {
        logger.error(error instanceof Error ? error.message : String(error));
      };
      await fill();
      const folder = resolve(contentFolder());
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          if (resolve(path).startsWith(folder + sep)) refresh(tell).then(fill).catch(tell);
        });
      }
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
