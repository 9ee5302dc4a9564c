import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './built-pages.ts';

const site = inject('fixtureSite');

/** The policy of a page, which stands before anything that it rules. */
const POLICY =
  /^<!doctype html><html[^>]*>\s*<head><meta charset="utf-8">\s*<meta http-equiv="content-security-policy" content="([^"]+)">/i;
/** Styles and scripts that stand in a page, but for data. */
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*(?:\ssrc=|application\/ld\+json))[^>]*>/g;

test('every page says what it may load, and holds no more', () => {
  const pages = pagesOf(site);
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    const html = readFileSync(join(site, path), 'utf8');
    const policy = POLICY.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'; img-src 'self' data:;");
    expect(policy, path).toContain("script-src 'self' 'wasm-unsafe-eval';");
    const styles = [...html.matchAll(STYLE)].map(
      ([, style = '']) => ` 'sha256-${hash('sha256', style, 'base64')}'`,
    );
    expect(policy.endsWith(`style-src 'self'${styles.join('')}`), path).toBe(true);
    expect(html.match(SCRIPT), path).toBeNull();
  }
});
