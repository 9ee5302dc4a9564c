import { allMeetings } from '../../src/archive/archive.ts';
import { carryCompressed } from '../compress/carry-compressed.ts';
import { checkBuilt, type Indexed } from './check-built.ts';
import { differenceNote, differences } from './differences.ts';
import { filesBelow } from '../../src/files-below.ts';
import { standsAt } from '../../src/stands-at.ts';
import type { Prepared } from './prepare.ts';
import { writeRedirects } from './redirects-file.ts';
import { replaceFolder } from './replace-folder.ts';

/** What a site took over from the last one, by paths from its folder. */
export interface TakenOver {
  /** Folders that were taken over as a whole. */
  folders: readonly string[];
  /** All files of the last site that stand in them. */
  files: readonly string[];
  /** Files of pages. */
  pages: readonly string[];
}

/** "1 meeting", "2 meetings". */
function counted(number: number, one: string): string {
  return `${String(number)} ${one}${number === 1 ? '' : 's'}`;
}

/**
 * Checks that all that was read was built, and only then puts the new site in the place of the last
 * one, whose own place must be free (`oldOf`). Throws where something is missing; the last site
 * stays then.
 * @param taken what the new site took over from the last one.
 */
export function finish(
  { place, made, archive, published }: Prepared,
  indexed: Indexed,
  { folders, files, pages }: TakenOver = { folders: [], files: [], pages: [] },
): void {
  writeRedirects(made, published.redirects, standsAt().base);
  checkBuilt(made, archive, indexed, new Set(published.former.map(({ page }) => page)));
  const whole = new Set(folders);
  const filesOf = (site: string): string[] =>
    filesBelow(site, (folder) => whole.has(folder)).concat(files);
  const before = filesOf(place);
  const taken = new Set([...files, ...pages]);
  const differing = differences(made, place, { now: filesOf(made), before, taken });
  carryCompressed(made, place, before);
  replaceFolder(made, place);
  const [meetings, items] = [allMeetings(archive).length, archive.items.size];
  process.stdout.write(
    `${counted(meetings, 'meeting')}, ${counted(items, 'item')}: built in ${place}\n${differenceNote(differing)}\n`,
  );
}
