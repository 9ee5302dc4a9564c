import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { PART_FILE } from './part-file.ts';

/** Files of which every site, or part of one, that was built has one. */
const OF_A_SITE = ['404.html', PART_FILE];

/** Characters that Astro takes for parts of an address: the styles of a site were lost. */
const NOT_IN_PATHS = /[#%?]/;

/** The folder of a site: where it really is, so that a link to it stays one. */
export function placeOfSite(out: string): string {
  return existsSync(out) ? realpathSync(out) : resolve(out);
}

/** Whether a folder holds a site, or a part of one. */
export function isSite(folder: string): boolean {
  return OF_A_SITE.some((file) => existsSync(join(folder, file)));
}

function isInside(inner: string, folder: string): boolean {
  return relative(folder, inner).split(sep)[0] !== '..';
}

/**
 * Says why a site may not be built in a place; undefined where it may. What stands there is taken
 * away with all that is in it, so it has to be a site.
 * @param content the content folder.
 */
export function whyNotThere(place: string, content: string): string | undefined {
  const own = process.cwd();
  if ([own, placeOfSite(content)].some((folder) => isInside(folder, place))) {
    return `--out ${place} holds the records or this checkout, and is replaced as a whole`;
  }
  if (place.startsWith(own) && !isInside(place, own)) {
    // Astro takes it to be inside, and looks there for its packages.
    return `the path of --out ${place} begins with that of this checkout, ${own}; another name is needed`;
  }
  const odd = [place, own].find((path) => NOT_IN_PATHS.test(path));
  if (odd !== undefined) return `Astro loses files where a path has #, % or ? in it, as ${odd}`;
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isDirectory()) return `--out ${place} is no folder`;
  if (isSite(place) || readdirSync(place).length === 0) return undefined;
  return `--out ${place} holds something else than a site, and is replaced as a whole`;
}
