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

/** What is sent of something; nothing where it holds nothing. */
const unlessEmpty = <Sent extends object>(sent: Sent): Sent | undefined =>
  Object.keys(sent).length === 0 ? undefined : sent;

/**
 * The digests of everything that can be cited at a body's meetings in a year, by meeting; and of what
 * was edited after it was published both readings, and the earlier words that are kept.
 */
export const GET: APIRoute<{ ids: string[] }> = async ({ props }) => {
  const archive = await theArchive();
  const written = props.ids.map((id) => {
    const { both, kept, ...readings } = readingsOfPage(archive, meetingRecord(id));
    const edited = { both: unlessEmpty(both), kept: unlessEmpty(kept) };
    return [id, { ...writeReadings(readings), ...edited }];
  });
  return new Response(JSON.stringify(Object.fromEntries(written)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
