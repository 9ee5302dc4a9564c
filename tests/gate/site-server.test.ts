import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/gate/site-server.ts';

let folder = '';
let server: SiteServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-served-'));
  mkdirSync(join(folder, 'site/about'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'home');
  writeFileSync(join(folder, 'site/404.html'), 'lost');
  writeFileSync(join(folder, 'site/about/index.html'), 'about');
  writeFileSync(join(folder, 'site/index.pf_meta'), 'index');
  server = await serveSite(join(folder, 'site'), '/minutes');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['/minutes/', 200, 'text/html; charset=utf-8', 'home'],
  ['/minutes/about/', 200, 'text/html; charset=utf-8', 'about'],
  ['/minutes/about/index.html', 200, 'text/html; charset=utf-8', 'about'],
  ['/minutes/index.pf_meta', 200, 'application/octet-stream', 'index'],
  ['/minutes/nothing/', 404, 'text/html; charset=utf-8', 'lost'],
  ['/about/', 404, 'text/html; charset=utf-8', 'lost'],
  ['/minutes/..%2fsecret.html', 404, 'text/html; charset=utf-8', 'lost'],
])('%s gives %i', async (path, status, type, body) => {
  const response = await fetch(`${server.origin}${path}`);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(body);
});

test('an address without its slash is sent to the one with it, the question kept', async () => {
  const response = await fetch(`${server.origin}/minutes/about?q=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/minutes/about/?q=1']);
});
