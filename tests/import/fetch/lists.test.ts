import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  committeesXml,
  listPage,
  meetingPage,
  meetingsXml,
  meetingXml,
  monthlyMeetings,
  pathsDay,
} from '../council-pages.ts';
import { page, refusing, xml, type Answerer } from '../council-server.ts';
import { inFolder } from '../test-world.ts';
import { whileServing } from './while-serving.ts';

describe('a committee of 60 meetings', { timeout: 30_000 }, () => {
  const LIST = '/ieListMeetings.aspx?CId=7&Year=0';
  const meetings = monthlyMeetings(60);
  const label = (when: string) =>
    when
      .replace(/^\w+, /, '')
      .replace('th', '')
      .replace(',', '');
  const pages = (failing = -1): Record<string, Answerer> => ({
    [LIST]: page(
      listPage(
        'Paths Committee',
        meetings.map(({ id, when }) => ({ id, label: label(when) })),
      ),
    ),
    ...Object.fromEntries(
      meetings.map((meeting, index) => {
        const good = page(meetingPage(meeting));
        const path = `/ieListDocuments.aspx?CId=7&MId=${meeting.id}&Ver=4`;
        return [path, index === failing ? refusing(404, 1, good) : good];
      }),
    ),
  });
  const written = (folder: string) => readdir(join(folder, 'content/meetings/paths-committee'));

  test('is imported one request a second; people are one person in all', () =>
    inFolder((folder) =>
      whileServing(pages(), folder, async ({ run }) => {
        const { code, out, err, slept } = await run(LIST);
        expect(code).toBe(0);
        expect(await written(folder)).toHaveLength(60);
        expect(out).toContain('60 meetings, 120 items');
        expect(out).toContain('people: 0 known, 6 new');
        expect(slept).toHaveLength(60);
        expect(Math.max(...slept)).toBeLessThanOrEqual(1000);
        expect(err).toContain('60 of 60');
      }),
    ));

  test('goes on where it stopped: what was fetched is not asked for again', () =>
    inFolder((folder) =>
      whileServing(pages(41), folder, async ({ run, server }) => {
        expect((await run(LIST, '--since', '2022-01-01')).code).toBe(1);
        expect(server.asked).toHaveLength(25);
        expect((await run(LIST, '--since', '2022-01-01')).code).toBe(0);
        expect(server.asked).toHaveLength(26);
        expect(await written(folder)).toHaveLength(24);
      }),
    ));

  test('--since leaves earlier meetings alone', () =>
    inFolder((folder) =>
      whileServing(pages(), folder, async ({ run }) => {
        await run(LIST, '--since', pathsDay(58));
        expect(await written(folder)).toEqual(['2023-11-08.md', '2023-12-08.md']);
      }),
    ));

  test('a list that links to no meeting', () =>
    inFolder((folder) =>
      whileServing({ [LIST]: page(listPage('Paths Committee', [])) }, folder, async ({ run }) => {
        const { code, err } = await run(LIST);
        expect(code).toBe(1);
        expect(err).toContain('this list links to no meeting');
      }),
    ));
});

describe('a web service', () => {
  const RANGE = 'sFromDate=01%2F01%2F1990&sToDate=01%2F01%2F2026';
  const service = (committees: Answerer): Record<string, Answerer> => ({
    '/mgWebService.asmx/GetCommittees': committees,
    [`/mgWebService.asmx/GetMeetings?lCommitteeId=8&${RANGE}`]: xml(
      meetingsXml('Shelters Committee', [
        { id: 900, day: '10/02/2025' },
        { id: 901, day: '11/03/2025', status: 'Cancelled' },
      ]),
    ),
    '/mgWebService.asmx/GetMeeting?lMeetingId=900': xml(
      meetingXml('10/02/2025', 'Shelters Committee'),
    ),
  });
  const listed = service(xml(committeesXml(['Paths Committee', 'Shelters Committee'])));

  test('gives the meetings of the committee asked for', () =>
    inFolder((folder) =>
      whileServing(listed, folder, async ({ run }) => {
        const { code, err } = await run('/mgWebService.asmx', '--body', 'Shelters Committee');
        expect(err).toBe('');
        expect(code).toBe(0);
        const path = 'content/meetings/shelters-committee/2025-02-10.md';
        const record = await readFile(join(folder, path), 'utf8');
        expect(record).toContain('That two shelters be bought.');
        expect(record).toContain('https://democracy.fellbeck.example/mgConvert2PDF.aspx?ID=60');
      }),
    ));

  test('that knows no such committee', () =>
    inFolder((folder) =>
      whileServing(listed, folder, async ({ run }) => {
        const { code, err } = await run('/mgWebService.asmx', '--body', 'Shelter Committee');
        expect(code).toBe(1);
        expect(err).toContain('the web service knows no committee “Shelter Committee”');
      }),
    ));

  test('that is switched off answers with a page: the list is named as the way', () =>
    inFolder((folder) => {
      const form = '<html><body><h1>Test</h1><p>Only for local requests, sorry.</p></body></html>';
      return whileServing(service(page(form)), folder, async ({ run }) => {
        const { code, err } = await run('/mgWebService.asmx', '--body', 'Shelters Committee');
        expect(code).toBe(1);
        expect(err).toContain('ieListMeetings.aspx');
      });
    }));
});
