import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LARGEST_SOURCE } from '../../../scripts/import/sources/kind.ts';
import { meetingPage, pathsMeeting } from '../council-pages.ts';
import { councilServer, page, refusing, type Answerer } from '../council-server.ts';
import { inFolder, runTestImport } from '../test-world.ts';
import { whileServing } from './while-serving.ts';

const MEETING = '/ieListDocuments.aspx?CId=7&MId=500&Ver=4';
const good = page(meetingPage(pathsMeeting(0)));

/** Imports the page when it is answered so; gives the run and what the server was asked. */
function importing(answer: Answerer, path = MEETING, patience?: number) {
  return inFolder((folder) =>
    whileServing(
      { [path]: answer, ...(path === MEETING ? {} : { [MEETING]: good }) },
      folder,
      async (served) => {
        const run = await served.run(path);
        const record = join(folder, 'content/meetings/paths-committee/2019-01-08.md');
        const written = await readdir(folder);
        const text = written.includes('content') ? await readFile(record, 'utf8') : '';
        return { ...run, ...served.server, written, text };
      },
      patience,
    ),
  );
}

test('is fetched with an honest name, read and written', async () => {
  const { code, err, agents, text, origin } = await importing(good);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect([...agents]).toEqual([expect.stringContaining('Minutebook')]);
  expect(text).toContain('## 2. Footbridge at Holm Lane');
  expect(text).toContain('- Councillor Elspeth Stott (Chair)');
  expect(text).toContain(`address: ${origin}${MEETING}`);
  expect(text).not.toContain('960 218');
});

test.each([403, 429, 500, 503])('status %i, then good: growing waits', async (status) => {
  const { code, err, slept } = await importing(refusing(status, 2, good));
  expect(code).toBe(0);
  expect(slept.filter((wait) => wait > 2000)).toEqual([5000, 15000]);
  expect(err).toContain(`the server answered ${status}`);
});

test('Retry-After is heeded', async () => {
  const { slept } = await importing((response, n) => {
    if (n > 1) good(response, n);
    else response.writeHead(429, { 'retry-after': '90' }).end();
  });
  expect(slept).toContain(90_000);
});

test('a server that always fails: a clear message, exit code 1, nothing written', async () => {
  const { code, err, written } = await importing(refusing(500, 99, good));
  expect({ code, written }).toEqual({ code: 1, written: [] });
  expect(err).toContain('the server answered 500 Internal Server Error, asked 6 times');
});

test('a page that is not there is not asked for again', async () => {
  const { code, err, asked } = await importing(refusing(404, 99, good));
  expect(code).toBe(1);
  expect(asked).toHaveLength(1);
  expect(err).toContain('the server answered 404');
});

test('an error page with status 200 is no record; it is asked for again and not kept', async () => {
  const broken =
    '<html><head><title>Runtime Error</title></head><body><p>An exception occurred here.</p></body></html>';
  const { code, err, asked } = await importing((response, n) =>
    (n === 1 ? page(broken) : good)(response, n),
  );
  expect(code).toBe(0);
  expect(asked).toHaveLength(2);
  expect(err).toContain('this is an error page (“Runtime Error”)');
});

test.each([
  [
    'a redirect by script',
    '<script>window.location = "https://x";</script>',
    'only sends the browser elsewhere',
  ],
  ['an empty answer', '', 'the file is empty'],
])('%s with status 200 is a failure', async (_, html, message) => {
  const { code, err, written } = await importing(page(html));
  expect({ code, written }).toEqual({ code: 1, written: [] });
  expect(err).toContain(message);
});

test('a connection cut off in the middle is asked for again', async () => {
  const { code, asked } = await importing((response, n) => {
    if (n > 1) good(response, n);
    else {
      response.writeHead(200, { 'content-length': '100000' });
      response.write('<html><body><h1>Agenda and minutes</h1>');
      setImmediate(() => response.destroy());
    }
  });
  expect(code).toBe(0);
  expect(asked).toHaveLength(2);
});

test('a slow server is waited for: the page comes in pieces', async () => {
  const html = meetingPage(pathsMeeting(0));
  const { code, err, asked, text } = await importing((response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, 100));
    setTimeout(() => response.write(html.slice(100, 900)), 60);
    setTimeout(() => response.end(html.slice(900)), 120);
  });
  expect({ code, err, asked }).toEqual({ code: 0, err: '', asked: [MEETING] });
  expect(text).toContain('## 2. Footbridge at Holm Lane');
});

test.each<[string, Answerer]>([
  ['no answer', () => undefined],
  ['half an answer', (response) => response.writeHead(200).write('<html><body><h1>Agenda')],
])('%s in time, then good: asked again after a wait', async (_, never) => {
  const answer: Answerer = (response, n) => (n === 1 ? never : good)(response, n);
  const { code, err, slept, text } = await importing(answer, MEETING, 500);
  expect(code).toBe(0);
  expect(err).toContain('no answer came within 1 second; asking again in 5 s');
  expect(slept).toContain(5000);
  expect(text).toContain('## 2. Footbridge at Holm Lane');
});

test('a redirect is followed', async () => {
  const moved: Answerer = (response) => response.writeHead(302, { location: MEETING }).end();
  const { code, asked } = await importing(moved, '/old.asp?MID=500');
  expect(code).toBe(0);
  expect(asked).toEqual(['/old.asp?MID=500', MEETING]);
});

test('a page that is not of ModernGov', async () => {
  const shop =
    '<html><title>Shop</title><body><p>Twelve chairs and a table, oiled.</p></body></html>';
  const { code, err } = await importing(page(shop), '/shop');
  expect(code).toBe(1);
  expect(err).toContain('does not lead to a page of ModernGov');
});

test('an address where no server is', () =>
  inFolder(async (folder) => {
    const gone = await councilServer({});
    await gone.close();
    const where = ['--out', join(folder, 'content'), '--cache', join(folder, 'cache')];
    const { code, err } = await runTestImport([`${gone.origin}${MEETING}`, ...where]);
    expect(code).toBe(1);
    expect(err).toContain('the server does not answer, asked 6 times');
  }));

test('a file of a kind that is not read is not asked for again', async () => {
  const { code, err, asked } = await importing((response) =>
    response.writeHead(200).end('{\\rtf1 Minutes}'),
  );
  expect(code).toBe(1);
  expect(asked).toHaveLength(1);
  expect(err).toContain('this is a document of an older Word');
});

test('a file that is too large is not asked for again', { timeout: 30_000 }, async () => {
  const part = Buffer.alloc(LARGEST_SOURCE / 50);
  const { code, err, asked } = await importing((response) => {
    const send = (left: number): void => {
      if (left > 0 && !response.destroyed) response.write(part, () => send(left - 1));
      else response.end();
    };
    response.writeHead(200, { 'content-type': 'application/pdf' });
    send(51);
  });
  expect(code).toBe(1);
  expect(asked).toHaveLength(1);
  expect(err).toContain('this file is larger than 150 MB');
});
