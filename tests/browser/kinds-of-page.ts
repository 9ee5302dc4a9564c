import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One page that stands for its kind. */
export interface Sample {
  kind: string;
  /** Its address on the server of the tests. */
  url: string;
}

/** A built site and the address it is served at, without a slash at the end. */
export interface ServedSite {
  folder: string;
  address: string;
}

/** Every kind of page and the files of that kind in a built site. */
export const KINDS: readonly { kind: string; files: RegExp }[] = [
  { kind: 'home', files: /^index\.html$/ },
  { kind: 'all meetings', files: /^meetings\/index\.html$/ },
  { kind: 'meetings of a year', files: /^meetings\/\d{4}\/index\.html$/ },
  { kind: 'meeting', files: /^meetings\/[^/]+\/[^/]+\/index\.html$/ },
  { kind: 'all bodies', files: /^bodies\/index\.html$/ },
  { kind: 'body', files: /^bodies\/[^/]+\/index\.html$/ },
  { kind: 'all people', files: /^people\/index\.html$/ },
  { kind: 'person', files: /^people\/[^/]+\/index\.html$/ },
  { kind: 'all topics', files: /^topics\/index\.html$/ },
  { kind: 'topic', files: /^topics\/[^/]+\/index\.html$/ },
  { kind: 'decisions', files: /^decisions\/index\.html$/ },
  { kind: 'decisions of a year', files: /^decisions\/\d{4}\/index\.html$/ },
  { kind: 'decisions of a body', files: /^decisions\/\d{4}\/[^/]+\/index\.html$/ },
  { kind: 'actions', files: /^actions\/index\.html$/ },
  { kind: 'actions of a year', files: /^actions\/\d{4}\/index\.html$/ },
  { kind: 'actions of a body', files: /^actions\/\d{4}\/[^/]+\/index\.html$/ },
  { kind: 'actions by state', files: /^actions\/[a-z]+\/(?:.*\/)?index\.html$/ },
  { kind: 'taken in private', files: /^exempt\/index\.html$/ },
  { kind: 'taken in private on a ground', files: /^exempt\/[^/]+\/index\.html$/ },
  { kind: 'all papers', files: /^papers\/index\.html$/ },
  { kind: 'paper', files: /^papers\/[^/]+\/[^/]+\/index\.html$/ },
  { kind: 'corrections', files: /^corrections\/index\.html$/ },
  { kind: 'coverage', files: /^coverage\/index\.html$/ },
  { kind: 'about', files: /^about\/index\.html$/ },
  { kind: 'accessibility', files: /^accessibility\/index\.html$/ },
  { kind: 'check of a quotation', files: /^check\/index\.html$/ },
  { kind: 'search', files: /^search\/index\.html$/ },
  { kind: 'not found', files: /^404\.html$/ },
];

/** The paths of the pages of a built site. */
export function pagePaths(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
}

/** The pages of a built site that are of no kind named above; there must be none. */
export function ofNoKind(folder: string): string[] {
  return pagePaths(folder).filter((path) => !KINDS.some(({ files }) => files.test(path)));
}

/**
 * The largest page of each kind, from the first of the sites that has one: a council without
 * papers still has its other pages tested, and pages of papers are tested on the small site.
 */
export function sampleOfKinds(sites: readonly ServedSite[]): Sample[] {
  return KINDS.flatMap(({ kind, files }) => {
    for (const { folder, address } of sites) {
      const size = (path: string): number => statSync(join(folder, path)).size;
      const [largest] = pagePaths(folder)
        .filter((path) => files.test(path))
        .sort((a, b) => size(b) - size(a));
      if (largest === undefined) continue;
      return [{ kind, url: `${address}/${largest.replace(/index\.html$/, '')}` }];
    }
    return [];
  });
}
