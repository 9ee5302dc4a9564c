import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { contentFolder } from '../../src/archive/content-folder.ts';
import type { Content } from '../../src/archive/content.ts';
import { takeInHand } from '../../src/archive/in-hand.ts';
import { KeptWork } from '../../src/archive/kept-work.ts';
import { fileLines } from '../validate/file-lines.ts';
import { report as reportOf } from '../validate/report.ts';
import { isThere, validateLargeFolder } from '../validate/validate-folder.ts';
import { workAhead } from './ahead.ts';
import { lockOfSite } from './lock.ts';
import { madeWith } from './made-with.ts';
import { checkPublished, type Published } from './published.ts';
import { placeOfSite, whyNotThere } from './place-of-site.ts';
import { restoreFolder } from './replace-folder.ts';
import { sayRefusals } from './say-refusals.ts';
import { stop } from './stop.ts';
import { telling } from './telling.ts';

/** Where a site is built, as the command line says it. */
export interface Asked {
  /** The folder of the site. */
  out: string;
  /** The folder of what is kept from one build to the next; `.astro` if it is not said. */
  cache?: string | undefined;
  /** Whether nothing that was kept is used. */
  full: boolean;
}

/** Everything that was read and checked before a site is built. */
export interface Prepared {
  /** The folder of the site, and the one beside it in which it is built. */
  place: string;
  made: string;
  content: Content;
  archive: Archive;
  published: Published;
  /** What pages are made with, from `madeWith`. */
  version: string;
  work: KeptWork;
  /** The file that says how the pages of the last site were made. */
  pagesFile: string;
  /** The folder in which Pagefind's work is kept. */
  wordsFolder: string;
}

/** Takes the lock of a site until this process ends. */
function lockPlace(place: string): void {
  const lock = lockOfSite(place);
  if (!lock.isTaken) stop(`another build is running here (process ${String(lock.holder)})`);
  process.on('exit', lock.release);
}

/** Reads and checks every record and what was published before. Ends with exit code 1 where nothing may be built. */
export async function prepare({ out, cache = '.astro', full }: Asked): Promise<Prepared> {
  sayRefusals();
  const [place, folder] = [placeOfSite(out), contentFolder()];
  const why = whyNotThere(place, folder);
  if (why !== undefined) stop(why);
  lockPlace(place);
  restoreFolder(place);
  const version = madeWith(folder);
  const name = hash('sha256', place).slice(0, 12);
  const [workFile, pagesFile] = [join(cache, `work-${name}`), join(cache, `pages-${name}.gz`)];
  const wordsFolder = join(cache, `words-${name}`);
  if (full) {
    for (const old of [workFile, pagesFile, wordsFolder]) {
      rmSync(old, { recursive: true, force: true });
    }
  }
  const work = new KeptWork(workFile, version);
  if (isThere(folder)) await workAhead(folder, work, telling('meetings'));
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  const { report, hasErrors, content } = await validateLargeFolder(folder, colours, {
    work,
    onRead: telling('records'),
  });
  process.stdout.write(report);
  if (hasErrors || !content) {
    work.giveUp();
    stop('the records need mending first');
  }
  const { archive } = takeInHand(content);
  const published = checkPublished(content, archive);
  process.stdout.write(published.note);
  if (published.problems.length > 0) {
    process.stdout.write(reportOf(published.problems, 0, { colours, linesOf: fileLines() }));
    stop('what was published before would not be kept');
  }
  const made = `${place}.new`;
  return { place, made, content, archive, published, version, work, pagesFile, wordsFolder };
}
