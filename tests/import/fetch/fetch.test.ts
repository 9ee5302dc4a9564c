import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { committeesXml, listPage, meetingPage, meetingsXml, meetingXml, monthlyMeetings, pathsDay, pathsMeeting } from '../council-pages.ts';
import { councilServer, page, refusing, xml, type Answerer, type CouncilServer } from '../council-server.ts';
import { inFolder, runTestImport, type TestRun } from '../test-world.ts';

const MEETING = '/ieListDocuments.aspx?CId=7&MId=500&Ver=4';
let server: CouncilServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Serves the pages and imports an address of them. */
async function importFrom(
  pages: Readonly<Record<string, Answerer>>,
  path: string,
  folder: string,
  ...options: string[]
): Promise<TestRun> {
  server = await councilServer(pages);
  return again(path, folder, ...options);
}

async function again(path: string, folder: string, ...options: string[]): Promise<TestRun> {
  const out = ['--out', join(folder, 'content'), '--cache', join(folder, 'cache')];
  return runTestImport([`${server?.origin ?? ''}${path}`, ...out, ...options]);
}

const good = page(meetingPage(pathsMeeting(0)));

describe('one page', () => {
  test('is fetched with an honest name, read and written', () =>
    inFolder(async (folder) => {
      const run = await importFrom({ [MEETING]: good }, MEETING, folder);
      expect(run.err).toBe('');
      expect(run.code).toBe(0);
      expect([...(server?.agents ?? [])]).toEqual([expect.stringContaining('Minutebook')]);
      const record = await readFile(join(folder, 'content/meetings/paths-committee/2019-01-08.md'), 'utf8');
      expect(record).toContain('## 2. Footbridge at Holm Lane');
      expect(record).toContain('- Councillor Elspeth Stott (Chair)');
      expect(record).not.toContain('960 218');
    }));

  test.each([403, 429, 500, 503])('status %i, then good: asked again after growing waits', (status) =>
    inFolder(async (folder) => {
      const run = await importFrom({ [MEETING]: refusing(status, 2, good) }, MEETING, folder);
      expect(run.code).toBe(0);
      expect(run.slept.filter((wait) => wait > 2000)).toEqual([5000, 15000]);
      expect(run.err).toContain(`the server answered ${status}`);
    }),
  );

  test('a server that always fails: a clear message, exit code 1, nothing written', () =>
    inFolder(async (folder) => {
      const run = await importFrom({ [MEETING]: refusing(500, 99, good) }, MEETING, folder);
      expect(run.code).toBe(1);
      expect(run.err).toContain('the server answered 500 Internal Server Error, asked 6 times');
      expect(await readdir(folder)).toEqual([]);
    }));

  test('a page that is not there is not asked for again', () =>
    inFolder(async (folder) => {
      const run = await importFrom({}, MEETING, folder);
      expect(run.code).toBe(1);
      expect(server?.asked).toHaveLength(1);
      expect(run.err).toContain('the server answered 404');
    }));

  test('an error page with status 200 is no record; it is asked for again and not kept', () =>
    inFolder(async (folder) => {
      const broken = '<html><head><title>Runtime Error</title></head><body><h1>Server Error in / Application.</h1><p>An exception occurred while processing.</p></body></html>';
      const run = await importFrom({ [MEETING]: (response, n) => (n === 1 ? page(broken) : good)(response, n) }, MEETING, folder);
      expect(run.code).toBe(0);
      expect(server?.asked).toHaveLength(2);
      expect(run.err).toContain('this is an error page (“Runtime Error”)');
    }));

  test('a redirect by script with status 200 is a failure', () =>
    inFolder(async (folder) => {
      const script = '<script>window.location = "https://" + window.location.hostname;</script>';
      const run = await importFrom({ [MEETING]: page(script) }, MEETING, folder);
      expect(run.code).toBe(1);
      expect(run.err).toContain('this page only sends the browser elsewhere by script');
    }));

  test('an empty answer is a failure', () =>
    inFolder(async (folder) => {
      const run = await importFrom({ [MEETING]: page('') }, MEETING, folder);
      expect(run.code).toBe(1);
      expect(run.err).toContain('the file is empty');
    }));

  test('a connection cut off in the middle is asked for again', () =>
    inFolder(async (folder) => {
      const cut: Answerer = (response, n) => {
        if (n > 1) good(response, n);
        else {
          response.writeHead(200, { 'content-length': '100000' });
          response.write('<html><body><h1>Agenda and minutes</h1>');
          setImmediate(() => response.destroy());
        }
      };
      const run = await importFrom({ [MEETING]: cut }, MEETING, folder);
      expect(run.code).toBe(0);
      expect(server?.asked).toHaveLength(2);
    }));

  test('a redirect is followed and cited', () =>
    inFolder(async (folder) => {
      const moved: Answerer = (response) => response.writeHead(302, { location: MEETING }).end();
      const run = await importFrom({ '/old.asp?MID=500': moved, [MEETING]: good }, '/old.asp?MID=500', folder);
      expect(run.code).toBe(0);
    }));

  test('an address where no server is', () =>
    inFolder(async (folder) => {
      const gone = await councilServer({});
      await gone.close();
      const run = await runTestImport([`${gone.origin}${MEETING}`, '--out', join(folder, 'c'), '--cache', join(folder, 'k')]);
      expect(run.code).toBe(1);
      expect(run.err).toContain('the server does not answer');
    }));

  test('a page that is not of ModernGov', () =>
    inFolder(async (folder) => {
      const shop = page('<html><title>Shop</title><body><h1>Garden furniture</h1><p>Twelve chairs and a table, oiled.</p></body></html>');
      const run = await importFrom({ '/shop': shop }, '/shop', folder);
      expect(run.code).toBe(1);
      expect(run.err).toContain('does not lead to a page of ModernGov');
    }));
});

describe('a committee of 60 meetings', () => {
  const LIST = '/ieListMeetings.aspx?CId=7&Year=0';
  const meetings = monthlyMeetings(60);
  const pages = (failing = -1): Record<string, Answerer> => ({
    [LIST]: page(listPage('Paths Committee', meetings.map(({ id, when }) => ({ id, label: when.replace('th', '').replace(',', '') })))),
    ...Object.fromEntries(
      meetings.map((meeting, index) => [
        `/ieListDocuments.aspx?CId=7&MId=${meeting.id}&Ver=4`,
        index === failing ? refusing(404, 1, page(meetingPage(meeting))) : page(meetingPage(meeting)),
      ]),
    ),
  });

  test('is imported one request a second; people are one person in all', () =>
    inFolder(async (folder) => {
      const run = await importFrom(pages(), LIST, folder);
      expect(run.code).toBe(0);
      expect(await readdir(join(folder, 'content/meetings/paths-committee'))).toHaveLength(60);
      expect(run.out).toContain('60 meetings, 120 items');
      expect(run.out).toContain('people: 0 known, 6 new');
      expect(run.slept.length).toBe(60);
      expect(Math.max(...run.slept)).toBeLessThanOrEqual(1000);
      expect(run.err).toContain('60 of 60');
    }));

  test('goes on where it stopped: what was fetched is not asked for again', () =>
    inFolder(async (folder) => {
      const first = await importFrom(pages(41), LIST, folder, '--since', '2022-01-01');
      expect(first.code).toBe(1);
      const asked = server?.asked.length ?? 0;
      expect(asked).toBe(25);
      const second = await again(LIST, folder, '--since', '2022-01-01');
      expect(second.code).toBe(0);
      expect(server?.asked.length).toBe(asked + 1);
      expect(await readdir(join(folder, 'content/meetings/paths-committee'))).toHaveLength(24);
    }));

  test('--since leaves earlier meetings alone', () =>
    inFolder(async (folder) => {
      await importFrom(pages(), LIST, folder, '--since', pathsDay(58));
      expect(await readdir(join(folder, 'content/meetings/paths-committee'))).toEqual(['2023-11-08.md', '2023-12-08.md']);
    }));
});

describe('a web service', () => {
  const RANGE = 'sFromDate=01%2F01%2F1990&sToDate=01%2F01%2F2026';
  const service = (answer: Answerer): Record<string, Answerer> => ({
    '/mgWebService.asmx/GetCommittees': answer,
    [`/mgWebService.asmx/GetMeetings?lCommitteeId=8&${RANGE}`]: xml(
      meetingsXml('Shelters Committee', [
        { id: 900, day: '10/02/2025' },
        { id: 901, day: '11/03/2025', status: 'Cancelled' },
      ]),
    ),
    '/mgWebService.asmx/GetMeeting?lMeetingId=900': xml(meetingXml('10/02/2025', 'Shelters Committee')),
  });

  test('gives the meetings of the committee asked for', () =>
    inFolder(async (folder) => {
      const pages = service(xml(committeesXml(['Paths Committee', 'Shelters Committee'])));
      const run = await importFrom(pages, '/mgWebService.asmx', folder, '--body', 'Shelters Committee');
      expect(run.err).toBe('');
      expect(run.code).toBe(0);
      const record = await readFile(join(folder, 'content/meetings/shelters-committee/2025-02-10.md'), 'utf8');
      expect(record).toContain('That two shelters be bought.');
      expect(record).toContain('https://democracy.fellbeck.example/mgConvert2PDF.aspx?ID=60');
    }));

  test('that is switched off answers with a page: the list is named as the way', () =>
    inFolder(async (folder) => {
      const off = page('<html><body><h1>Test method</h1><p>The test form is only available for local requests.</p></body></html>');
      const run = await importFrom(service(off), '/mgWebService.asmx', folder, '--body', 'Shelters Committee');
      expect(run.code).toBe(1);
      expect(run.err).toContain('ieListMeetings.aspx');
    }));
});
