import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { ImportProblem } from '../../problem.ts';
import { visibleText } from './blocks.ts';

// "Error", "404 - Not Found", "Runtime Error", "Service unavailable", "Access denied", "Just a moment..."
const ERROR_TITLE =
  /^\W*(?:(?:server |runtime |application |an )?error(?: \d{3}| page| occurred)?|\d{3}\b.*|(?:page|file|resource) (?:not found|cannot be found).*|not found|access denied|forbidden|service unavailable|bad (?:request|gateway)|request rejected|just a moment.*|temporarily unavailable)\W*$/i;
// window.location = …, location.replace(…), location.href = …
const SCRIPT_REDIRECT = /\blocation(?:\.href)?\s*=|\blocation\.(?:replace|assign)\s*\(/;
const META_REFRESH = 'meta[http-equiv="refresh" i]';
const SHORTEST_PAGE = 20;

/**
 * Finds pages that came with status 200 and are no record: error pages, redirects by script, pages
 * without words.
 * @throws ImportProblem that says which
 */
export function refuseFailures(root: Root, raw: string): void {
  const title = wordsOf(select('title', root));
  const heading = wordsOf(select('h1', root));
  const words = wordsOf(select('body', root) ?? root);
  if (words.length < SHORTEST_PAGE) {
    if (SCRIPT_REDIRECT.test(raw) || select(META_REFRESH, root) !== undefined) {
      throw new ImportProblem(
        'this page only sends the browser elsewhere by script; it holds no minutes',
        'Open it in a browser, wait for the page itself, and save that; or give its https:// address.',
      );
    }
    throw new ImportProblem(
      'this page holds no text',
      'Open the address in a browser and save the page once its text is there.',
    );
  }
  const error = [title, heading].find((text) => ERROR_TITLE.test(text));
  if (error !== undefined) {
    throw new ImportProblem(
      `this is an error page (“${error}”), not a record`,
      'Try the address again later, or save the page again once it shows the minutes.',
    );
  }
}

function wordsOf(node: Parameters<typeof visibleText>[0] | undefined): string {
  if (node === undefined) return '';
  const text = 'children' in node ? node.children.map(visibleText).join('') : '';
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}
