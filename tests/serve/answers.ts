import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, plainBody, type Answer } from './ask.ts';
import { FILES, REVALIDATED, SECURITY } from './expected.ts';
import { bytesOf, makeSite, NOT_FOUND, wordsOf } from './made-site.ts';
import type { Running } from './run-server.ts';

const PAGE = '/meetings/board/2017-02-20/';
const MISSING = ['/nothing', '/meetings/nothing/', '/_astro/gone.B2YwiR7U.js', '/cite/'];

/** A server under test: how it is started over a made folder, and what it can send. */
export interface Server {
  start: (folder: string, base: string) => Promise<Running>;
  /** What it answers when a browser takes both `br` and `gzip`. */
  best: 'br' | 'gzip';
}

/** Tests what a server answers for a site at the root, and for one below a base path. */
export function testAnswers({ start, best }: Server): void {
  describe.each(['', '/minutes'])('a site below "%s/"', (base) => {
    let folder = '';
    let server: Running | undefined;
    beforeAll(async () => {
      folder = await makeSite(base);
      server = await start(folder, base);
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true });
    });
    const at = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
      ask(`${server?.origin ?? ''}${base}${path}`, headers);

    test.each(FILES)('$path: type, caching, security', async ({ path, type, cache }) => {
      const { status, headers } = await at(path);
      expect(status).toBe(200);
      expect(headers['content-type'] ?? '').toMatch(type);
      expect(headers['cache-control']).toBe(cache);
      expect(headers).toMatchObject(SECURITY);
      expect(headers['content-language']).toBeUndefined();
    });

    test.each(FILES.filter(({ isCompressed }) => isCompressed))(
      '$path: the compressed form that the browser takes',
      async ({ path, type, cache }) => {
        for (const [taken, sent] of [
          ['gzip, deflate, br', best],
          ['gzip', 'gzip'],
          ['br;q=0, gzip;q=0.5', 'gzip'],
          ['br; q=0.000, gzip;q=0', undefined],
          ['identity', undefined],
        ]) {
          const answer = await at(path, { 'accept-encoding': taken ?? '' });
          expect(answer.headers['content-encoding']).toBe(sent);
          expect(answer.headers['content-type']).toMatch(type);
          expect(answer.headers['cache-control']).toBe(cache);
          expect(answer.headers).toMatchObject(SECURITY);
          expect(answer.headers.vary).toMatch(/accept-encoding/i);
          expect(answer.headers['content-length']).toBe(String(answer.body.length));
          expect(answer.headers['content-language']).toBeUndefined();
          expect(plainBody(answer)).toBe(wordsOf(path));
        }
      },
    );

    test.each(FILES.filter(({ isCompressed }) => !isCompressed))(
      '$path: not compressed again',
      async (expected) => {
        const { headers, body } = await at(expected.path, { 'accept-encoding': 'gzip, br' });
        expect(headers['content-encoding']).toBeUndefined();
        expect(body.equals(bytesOf(expected))).toBe(true);
      },
    );

    test('a folder: its page, compressed', async () => {
      const answer = await at(PAGE, { 'accept-encoding': 'gzip, br' });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-encoding']).toBe(best);
      expect(answer.headers['cache-control']).toBe(REVALIDATED);
      expect(plainBody(answer)).toBe(wordsOf(`${PAGE}index.html`));
    });

    test('a folder without its slash: the slash, and the query kept', async () => {
      const { status, headers } = await at(`${PAGE.slice(0, -1)}?reading=3816c7b4af4c8285`);
      expect(status).toBe(301);
      const to = new URL(headers.location ?? '', server?.origin);
      expect(to.href).toBe(`${server?.origin ?? ''}${base}${PAGE}?reading=3816c7b4af4c8285`);
      expect(headers).toMatchObject(SECURITY);
    });

    test.each(MISSING)('%s: the page for what is missing, with 404', async (path) => {
      for (const taken of ['identity', 'gzip', 'gzip, br']) {
        const answer = await at(path, { 'accept-encoding': taken });
        expect(answer.status).toBe(404);
        expect(answer.headers['cache-control']).toBe(REVALIDATED);
        expect(answer.headers).toMatchObject(SECURITY);
        expect(plainBody(answer)).toBe(NOT_FOUND);
      }
    });

    test('a page that did not change: 304, which keeps the caching', async () => {
      const taken = { 'accept-encoding': 'br, gzip' };
      const { headers } = await at(PAGE, taken);
      const again = await at(PAGE, { ...taken, 'if-none-match': headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(again.headers['cache-control']).toBe(REVALIDATED);
    });

    test.each(['/.htaccess', '/_headers', '/_redirects'])('%s is not to be read', async (path) => {
      const { status, body } = await at(path);
      expect(status).toBe(404);
      expect(body.toString()).toBe(NOT_FOUND);
    });
  });
}
