import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../../src/archive/addresses.ts';
import type { FormerPage } from '../../src/register/answers.ts';
import type { Lives } from '../../src/register/lives.ts';
import { addressOf, anchorOf, pageOf, type Place } from '../../src/register/place.ts';

/** Whether every item of a page that moved stands under the same anchor on the new one. */
function keepsAnchors(page: Place, to: Place, lives: Lives): boolean {
  return [...lives.values()].every((ofPlace) => {
    const life = ofPlace.at(-1);
    if (!life?.place.startsWith(`${page}#`) || life.end?.kind !== 'moved') return true;
    return anchorOf(life.end.to) === anchorOf(life.place) || pageOf(life.end.to) !== to;
  });
}

/**
 * The text of `_redirects` (Netlify and Cloudflare Pages read it): one line for each page that
 * moved, `from to 301`. Browsers keep the query and the anchor through it, so that a page whose
 * items have other numbers now is left out: its own page leads each anchor to the right place.
 */
export function redirectLines(former: readonly FormerPage[], base: string, lives: Lives): string {
  return former
    .flatMap(({ page, answer }) =>
      answer.kind === 'moved' && keepsAnchors(page, answer.to, lives)
        ? [`${withBase(base, addressOf(page))} ${withBase(base, addressOf(answer.to))} 301\n`]
        : [],
    )
    .join('');
}

/** Writes `_redirects` into a built site; leaves it out where nothing moved. */
export function writeRedirects(
  outDir: string,
  { former, lives }: { former: readonly FormerPage[]; lives: Lives },
  base: string,
): void {
  const lines = redirectLines(former, base, lives);
  if (lines !== '') writeFileSync(join(outDir, '_redirects'), lines);
}
