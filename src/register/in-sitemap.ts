import { contentFolder } from '../archive/content.ts';
import { inHand } from '../archive/in-hand.ts';
import { registerOf } from './register-of.ts';

/** Whether a page belongs in the site map: not one that leads on or shows a notice. */
export function isInSitemap(url: string): boolean {
  const { former } = registerOf(inHand(contentFolder()).archive);
  const path = new URL(url).pathname;
  return !former.some(({ page }) => path.endsWith(`/${page}/`));
}
