import { select } from 'hast-util-select';
import type { SourceText } from '../source.ts';
import { blockLines, visibleText } from './html/blocks.ts';
import { parseHtml } from './html/document.ts';
import { refuseFailures } from './html/failures.ts';
import { isModernGov, pageLines } from './html/page.ts';
import { ImportProblem } from '../problem.ts';

/**
 * Reads a saved web page: a ModernGov page by its classes, minutes published as a page otherwise.
 * @throws ImportProblem for an error page, a redirect by script, an empty page
 */
export function readHtml(html: string, name: string, address?: string): SourceText {
  const root = parseHtml(html);
  refuseFailures(root, html);
  const titleElement = select('title', root);
  const title = titleElement?.children.map(visibleText).join('').replace(/\s+/g, ' ').trim();
  const modernGov = isModernGov(root);
  if (!modernGov && address !== undefined && !looksLikeMinutes(html)) {
    throw new ImportProblem(
      'this address does not lead to a page of ModernGov or to minutes',
      'Give the address of a meeting (ieListDocuments.aspx), of a committee’s list or of mgWebService.asmx.',
    );
  }
  return {
    kind: modernGov ? 'moderngov-page-html' : 'word',
    name,
    ...(address === undefined ? {} : { address }),
    ...(title === undefined || title === '' ? {} : { title }),
    lines: modernGov ? pageLines(root) : blockLines(root.children, () => null),
    remarks: [],
  };
}

// minutes published as a page of their own: "MINUTES of the meeting", "PRESENT:", "Apologies for absence"
const MINUTES = /\bminutes of\b|\bpresent\s*:|\bapologies for absence\b/i;

function looksLikeMinutes(html: string): boolean {
  return MINUTES.test(html);
}
