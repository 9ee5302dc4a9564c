import { allMeetings } from '../../src/archive/archive.ts';
import { carryCompressed } from '../compress/carry-compressed.ts';
import { checkBuilt, type Indexed } from './check-built.ts';
import { differenceNote, differences } from './differences.ts';
import type { Prepared } from './prepare.ts';
import { writeRedirects } from './redirects-file.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * Checks that all that was read was built, and only then puts the new site in the place of the last
 * one. Throws where something is missing; the last site stays then.
 * @param oldIsGone settles when the place for the last site is free.
 */
export async function finish(
  { place, made, archive, published }: Prepared,
  indexed: Indexed,
  oldIsGone: Promise<void>,
): Promise<void> {
  writeRedirects(made, published, process.env['BASE_PATH'] ?? '/');
  checkBuilt(made, archive, indexed, new Set(published.former.map(({ page }) => page)));
  const differing = differences(made, place);
  carryCompressed(made, place);
  await oldIsGone;
  replaceFolder(made, place);
  const [meetings, items] = [allMeetings(archive).length, archive.items.size];
  process.stdout.write(
    `${String(meetings)} meetings, ${String(items)} items: built in ${place}\n${differenceNote(differing)}\n`,
  );
}
