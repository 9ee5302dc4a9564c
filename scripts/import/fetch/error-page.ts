import { decodeText } from '../sources/decode.ts';
import { parseHtml } from '../sources/html/document.ts';
import { refuseFailures } from '../sources/html/failures.ts';
import { containerOf, isWebPage } from '../sources/kind.ts';

/**
 * Refuses answers that came with status 200 and are no record, but may be one when they are asked
 * for again: nothing at all, an error page, a redirect by script. What is of a kind that the
 * importer does not read stays so, and is refused by whoever reads it.
 * @throws ImportProblem that says which
 */
export function refuseErrorPage(bytes: Uint8Array): void {
  if (bytes.length === 0) containerOf(bytes);
  if (!isWebPage(bytes)) return;
  const html = decodeText(bytes);
  refuseFailures(parseHtml(html), html);
}
