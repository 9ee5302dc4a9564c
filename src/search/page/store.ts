import type { About, AboutFile, Period, ShardFile, SpellingFile, Start } from '../data/format.ts';
import { DATA, paths } from '../data/paths.ts';
import type { Loader, PeriodLoader } from '../engine/loader.ts';
import { href } from './site.ts';
import { IndexError, unzipped } from './unzip.ts';

function addressOf(path: string, version: string | undefined): string {
  return href(`${DATA}/${path}`) + (version === undefined ? '' : `?v=${version}`);
}

/**
 * Makes the loader that fetches the files of the index, each once. Their form is not checked again
 * in the browser: the build wrote it; that they are of one build is.
 */
export function fetchingLoader(): Loader {
  const kept = new Map<string, Promise<unknown>>();
  const once = (path: string, version?: string): Promise<unknown> => {
    const known = kept.get(path);
    if (known) return known;
    const loading = unzipped(addressOf(path, version)).catch((error: unknown) => {
      kept.delete(path);
      throw error;
    });
    kept.set(path, loading);
    return loading;
  };
  const start = (): Promise<Start> => once(paths.start).then(trusted<Start>);
  const spellings = async (number: number): Promise<SpellingFile> => {
    const { version, spellings: letters } = await start();
    const path = paths.spellings(number);
    const file = trusted<SpellingFile>(await once(path, version));
    if (file.letters !== letters[number]) throw new IndexError(`${path} is of another build.`);
    return file;
  };
  const period = (number: number): PeriodLoader => {
    const file = async <File extends { records: number }>(
      pathOf: (period: string) => string,
    ): Promise<File> => {
      const held = (await start()).periods[number];
      if (!held) throw new IndexError(`There is no period ${String(number)}.`);
      const path = pathOf(held.name);
      const loaded = trusted<File>(await once(path, held.version));
      if (loaded.records !== sizeOf(held)) throw new IndexError(`${path} is of another build.`);
      return loaded;
    };
    const shard = async (): Promise<ShardFile> =>
      number === 0 ? (await start()).newest : file(paths.shard);
    const about = async (name: About): Promise<AboutFile> =>
      (await shard()).about?.[name] ?? file(paths[name]);
    return {
      shard,
      text: (text) => file((name) => paths.text(name, text)),
      people: () => about('people'),
      topics: () => about('topics'),
    };
  };
  return { start, spellings, period };
}

function sizeOf({ items, papers }: Period): number {
  return items + papers;
}

/** Takes data for what the build wrote there; the one place where the browser trusts its form. */
function trusted<File>(data: unknown): File;
function trusted(data: unknown): unknown {
  return data;
}
