import { contentFolder } from '../archive/content-folder.ts';
import { inHand } from '../archive/in-hand.ts';
import { remembered } from '../archive/once.ts';
import { formerListingsOf } from './listings-of.ts';
import { registerOf } from './register-of.ts';

/** The paths of all pages that only lead on or show a notice. */
const leadingOn = remembered(
  (archive) =>
    new Set([
      ...registerOf(archive).former.map(({ page }) => page),
      ...formerListingsOf(archive).map(({ listing }) => listing),
    ]),
);

/** Whether a page belongs in the site map: not one that leads on or shows a notice. */
export function isInSitemap(url: string): boolean {
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '');
  const paths = leadingOn(inHand(contentFolder()).archive);
  // A base path may stand before the page's own.
  return !parts.some((_, index) => paths.has(parts.slice(index).join('/')));
}
