import type { Start } from '../data/format.ts';
import type { WordHit, Words } from '../engine/words.ts';
import { href } from './site.ts';

/** The part of Pagefind's interface in the browser that is used here (pagefind 1.6). */
interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] } | null>;
}

interface PagefindResult {
  /** The language, `_` and the id: `en-gb_71efc0f`. */
  id: string;
  score: number;
  /** Fields of the metadata in which the words stand. */
  matchedMetaFields?: string[];
}

interface PagefindModule {
  createInstance(options: { basePath: string }): Pagefind;
}

/** Numbers of the records by Pagefind's ids. */
function numbersOf({ ids }: Start): Map<string, number> {
  return new Map(ids.split(' ').map((id, record) => [id, record]));
}

/** Asks Pagefind's index of the words; its files are fetched when something is sought. */
export function pagefindWords(start: Start): Words {
  const numbers = numbersOf(start);
  let pagefind: Promise<Pagefind> | undefined;
  const open = async (): Promise<Pagefind> => {
    const module: PagefindModule = await import(/* @vite-ignore */ href('/pagefind/pagefind.js'));
    return module.createInstance({ basePath: href('/pagefind/') });
  };
  return {
    async search(words) {
      pagefind ??= open();
      const found = await (await pagefind).search(words);
      return (found?.results ?? []).flatMap(({ id, score, matchedMetaFields }): WordHit[] => {
        const record = numbers.get(id.slice(id.indexOf('_') + 1));
        const inTitle = matchedMetaFields?.includes('title') === true;
        return record === undefined ? [] : [{ record, score, inTitle }];
      });
    },
  };
}
