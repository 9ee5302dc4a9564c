import type { FacetFile, SpellingFile, Start, TextFile } from '../data/format.ts';
import { DATA, paths } from '../data/paths.ts';
import type { Loader } from '../engine/loader.ts';
import { href } from './site.ts';
import { IndexError, unzipped } from './unzip.ts';

function addressOf(path: string, version: string | undefined): string {
  return href(`${DATA}/${path}`) + (version === undefined ? '' : `?v=${version}`);
}

/**
 * A file of the index by its path. Its form is not checked again in the browser: the build wrote
 * it; that it is of this build is.
 */
type Get = <File extends { records: number }>(path: string) => Promise<File>;

/** Makes the loader that fetches the files of the index, each once. */
export function fetchingLoader(): Loader {
  const kept = new Map<string, Promise<unknown>>();
  const once = (path: string, load: () => Promise<unknown>): Promise<unknown> => {
    const known = kept.get(path);
    if (known) return known;
    const loading = load().catch((error: unknown) => {
      kept.delete(path);
      throw error;
    });
    kept.set(path, loading);
    return loading;
  };
  const start = (): Promise<Start> =>
    once(paths.start, () => unzipped(addressOf(paths.start, undefined))).then(trusted<Start>);
  const file: Get = async (path) => {
    const { version, traits } = await start();
    const loaded = await once(path, () => unzipped(addressOf(path, version))).then(
      trusted<{ records: number }>,
    );
    if (loaded.records !== traits.length) throw new IndexError(`${path} is of another build.`);
    return trusted(loaded);
  };
  return {
    start,
    text: (number) => file<TextFile>(paths.text(number)),
    spellings: (number) => file<SpellingFile>(paths.spellings(number)),
    facets: () => file<FacetFile>(paths.facets),
  };
}

/** Takes data for what the build wrote there; the one place where the browser trusts its form. */
function trusted<File>(data: unknown): File;
function trusted(data: unknown): unknown {
  return data;
}
