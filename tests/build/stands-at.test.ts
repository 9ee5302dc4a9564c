import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { standsAt } from '../../src/stands-at.ts';

const FACTS = 'council: Anyshire Council\nlanguage: en-GB\ntime-zone: Europe/London\n';

function archiveAt(address: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-stands-'));
  writeFileSync(join(folder, 'archive.yaml'), `${FACTS}address: ${address}\n`);
  vi.stubEnv('CONTENT_DIR', folder);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['https://minutes.example.org/', 'https://minutes.example.org/', '/'],
  ['https://example.org/minutes/', 'https://example.org/minutes/', '/minutes'],
  [
    'https://example.org/council/minutes',
    'https://example.org/council/minutes',
    '/council/minutes',
  ],
])('a site stands where archive.yaml says: %s', (address, site, base) => {
  archiveAt(address);
  expect(standsAt()).toEqual({ site, base });
});

test('settings go before what archive.yaml says', () => {
  archiveAt('https://example.org/minutes/');
  vi.stubEnv('BASE_PATH', '/records');
  expect(standsAt()).toEqual({ site: 'https://example.org/minutes/', base: '/records' });
  vi.stubEnv('SITE_URL', 'https://council.example');
  expect(standsAt()).toEqual({ site: 'https://council.example', base: '/records' });
  vi.stubEnv('BASE_PATH', undefined);
  expect(standsAt()).toEqual({ site: 'https://council.example', base: '/' });
});

test.each(['records', '/records/', 'records/'])('a path may be written as %s', (path) => {
  vi.stubEnv('SITE_URL', 'https://council.example');
  vi.stubEnv('BASE_PATH', path);
  expect(standsAt().base).toBe('/records');
});

test('a setting that is empty is not set', () => {
  archiveAt('https://example.org/minutes/');
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('BASE_PATH', '');
  expect(standsAt()).toEqual({ site: 'https://example.org/minutes/', base: '/minutes' });
  vi.stubEnv('SITE_URL', 'https://council.example');
  expect(standsAt()).toEqual({ site: 'https://council.example', base: '/' });
});

test('a SITE_URL that is no address is said to be none', () => {
  vi.stubEnv('SITE_URL', 'minutes.example.org');
  expect(() => standsAt()).toThrow('SITE_URL: “minutes.example.org” is no address');
});

test('an archive.yaml that cannot be read says so', () => {
  archiveAt('minutes.example.org');
  expect(() => standsAt()).toThrow(/archive\.yaml: /);
});
