import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../../src/archive/addresses.ts';
import {
  answersFor,
  itemsByPage,
  oldAnchors,
  type FormerPage,
  type Standing,
} from '../../src/register/answers.ts';
import type { Lives } from '../../src/register/lives.ts';
import { addressOf, type Place } from '../../src/register/place.ts';

/** A page that moved, from which a host may lead on by itself. */
export interface Redirect {
  from: Place;
  to: Place;
}

/**
 * The pages that moved and from which a host may lead on. Browsers keep the query and the anchor
 * through it, so that a page whose items stand under other anchors now is left out: its own page
 * leads each anchor to the right place.
 */
export function redirectsOf(
  former: readonly FormerPage[],
  lives: Lives,
  standing: Standing,
): Redirect[] {
  const items = itemsByPage(lives);
  return former.flatMap(({ page, answer }) => {
    if (answer.kind !== 'moved') return [];
    const { to } = answer;
    const old = oldAnchors(lives, items, standing, page, () => false);
    return old.every((one) => answersFor(to, one, standing)) ? [{ from: page, to }] : [];
  });
}

/** The text of `_redirects` (Netlify and Cloudflare Pages read it): one line for each, `from to 301`. */
export function redirectLines(redirects: readonly Redirect[], base: string): string {
  return redirects
    .map(
      ({ from, to }) => `${withBase(base, addressOf(from))} ${withBase(base, addressOf(to))} 301\n`,
    )
    .join('');
}

/** Writes `_redirects` into a built site; leaves it out where nothing moved. */
export function writeRedirects(outDir: string, redirects: readonly Redirect[], base: string): void {
  const lines = redirectLines(redirects, base);
  if (lines !== '') writeFileSync(join(outDir, '_redirects'), lines);
}
