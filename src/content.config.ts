import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { readEntries } from './archive/entries-of.ts';
import { contentFolder } from './archive/content.ts';
import type { Entries } from './archive/archive.ts';
import { z } from 'astro/zod';

type Kind = Exclude<keyof Entries, 'archive'>;

let read: { folder: string; entries: Entries } | undefined;

/** The entries of the content folder, read once for all collections; read again when a file changes. */
function entries(fresh: boolean): Entries {
  const folder = contentFolder();
  if (fresh || read?.folder !== folder) read = { folder, entries: readEntries(folder) };
  return read.entries;
}

/**
 * Loads one kind of record through the one reader. The store holds facts and lists of items, no
 * running words: those are read when their page is made. Throws when a record is wrong, and when
 * the store does not hold what was read.
 */
function records<K extends Kind>(kind: K): Loader {
  return {
    name: `minutebook-${kind}`,
    load: async ({ store, generateDigest, watcher }) => {
      const fill = (fresh: boolean): void => {
        const list = entries(fresh)[kind];
        store.clear();
        for (const entry of list) {
          const data: Record<string, unknown> = { ...entry };
          store.set({ id: entry.id, data, digest: generateDigest(data) });
        }
        if (store.keys().length !== list.length) {
          throw new Error(
            `${kind}: ${String(list.length)} read, ${String(store.keys().length)} kept.`,
          );
        }
      };
      fill(false);
      watcher?.add(contentFolder());
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          if (path.includes(contentFolder())) fill(true);
        });
      }
    },
  };
}

/** The type of a kind's entries; they were checked by the one reader already. */
function entryOf<K extends Kind>(_kind: K): z.ZodType<Entries[K][number]> {
  return z.custom<Entries[K][number]>();
}

export const collections = {
  bodies: defineCollection({ loader: records('bodies'), schema: entryOf('bodies') }),
  people: defineCollection({ loader: records('people'), schema: entryOf('people') }),
  topics: defineCollection({ loader: records('topics'), schema: entryOf('topics') }),
  papers: defineCollection({ loader: records('papers'), schema: entryOf('papers') }),
  meetings: defineCollection({ loader: records('meetings'), schema: entryOf('meetings') }),
  withdrawn: defineCollection({ loader: records('withdrawn'), schema: entryOf('withdrawn') }),
};
