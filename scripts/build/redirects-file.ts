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
import { addressOf } from '../../src/register/place.ts';

/**
 * The text of `_redirects` (Netlify and Cloudflare Pages read it): one line for each page that
 * moved, `from to 301`. Browsers keep the query and the anchor through it, so that a page whose
 * items stand under other anchors now is left out: its own page leads each anchor to the right place.
 */
export function redirectLines(
  { former, lives, standing }: { former: readonly FormerPage[]; lives: Lives; standing: Standing },
  base: string,
): string {
  const items = itemsByPage(lives);
  return former
    .flatMap(({ page, answer }) => {
      if (answer.kind !== 'moved') return [];
      const { to } = answer;
      const old = oldAnchors(lives, items, standing, page, () => false);
      return old.every((one) => answersFor(to, one, standing))
        ? [`${withBase(base, addressOf(page))} ${withBase(base, addressOf(to))} 301\n`]
        : [];
    })
    .join('');
}

/** Writes `_redirects` into a built site; leaves it out where nothing moved. */
export function writeRedirects(
  outDir: string,
  published: Parameters<typeof redirectLines>[0],
  base: string,
): void {
  const lines = redirectLines(published, base);
  if (lines !== '') writeFileSync(join(outDir, '_redirects'), lines);
}
