import { decodeText } from '../sources/decode.ts';
import { parseHtml } from '../sources/html/document.ts';
import { refuseFailures } from '../sources/html/failures.ts';
import { containerOf } from '../sources/kind.ts';

/**
 * Refuses answers that came with status 200 and are no record: nothing at all, an error page, a
 * redirect by script.
 * @throws ImportProblem that says which
 */
export function refuseErrorPage(bytes: Uint8Array): void {
  if (containerOf(bytes) !== 'html') return;
  const html = decodeText(bytes);
  refuseFailures(parseHtml(html), html);
}
