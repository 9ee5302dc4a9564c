import type { APIRoute, GetStaticPaths } from 'astro';
import { group } from '../../../archive/archive.ts';
import { writeReadings } from '../../../archive/page-readings.ts';
import { readingsOfPage } from '../../../components/cite/readings-of-page.ts';
import { keyed, meetingRecord, theArchive } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const archive = await theArchive();
  const paths = [...archive.meetingsByBody].flatMap(([body, meetings]) => {
    const years = new Map<string, string[]>();
    for (const { id, facts } of meetings) group(years, facts.date.slice(0, 4), id);
    return [...years].map(([year, ids]) => ({ params: { body, year }, props: { ids } }));
  });
  return keyed(paths);
};

const isEmpty = (both: object): boolean => Object.keys(both).length === 0;

/**
 * The digests of everything that can be cited at a body's meetings in a year, by meeting; and both
 * readings of what was edited after it was published.
 */
export const GET: APIRoute<{ ids: string[] }> = async ({ props }) => {
  const archive = await theArchive();
  const written = props.ids.map((id) => {
    const { both, ...readings } = readingsOfPage(archive, meetingRecord(id));
    return [id, { ...writeReadings(readings), both: isEmpty(both) ? undefined : both }];
  });
  return new Response(JSON.stringify(Object.fromEntries(written)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
