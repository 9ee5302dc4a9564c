import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, type Content } from '../../src/archive/content.ts';
import { takeInHand } from '../../src/archive/in-hand.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { FIXTURE_CONTENT, type MadeSite } from '../site/made-site.ts';

/** So few that the archive becomes a period a year. */
const CAPS = { whole: 1, period: 100 };
const DAYS = ['2022-01-05', '2022-02-03', '2022-03-04', '2022-04-05', '2022-05-06', '2022-06-07'];

/** The small archive, whose meetings are of 2020 and 2021, with more of one body in 2022. */
function moreContent(): Content {
  const content = readContent(FIXTURE_CONTENT);
  const harbour = content.records.meetings.find(({ id }) => id === 'harbour-board/2021-03-04');
  if (!harbour) throw new Error('The small archive has changed.');
  for (const date of DAYS) {
    const facts = { ...harbour.facts, date };
    content.records.meetings.push({ ...harbour, id: `harbour-board/${date}`, facts });
  }
  return content;
}

/**
 * The small site with the search index of a larger archive: 24 items of 2022, which have no pages,
 * then those of 2021 and 2020, a period each.
 */
export async function makeSiteOfPeriods({ folder: small }: MadeSite): Promise<MadeSite> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-periods-'));
  cpSync(small, folder, { recursive: true });
  const content = moreContent();
  await indexSite(content, takeInHand(content).archive, folder, { caps: CAPS });
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}
