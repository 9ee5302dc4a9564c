import type { SourceText } from '../source.ts';
import { isModernGovText } from './text/modern-gov.ts';
import { withoutPageFurniture } from './text/page-furniture.ts';
import { rawLines } from './text/raw-lines.ts';
import { breakFlattened } from './text/flattened.ts';
import { joinWrapped } from './text/wrapped-lines.ts';

/**
 * Reads plain text (a page copied or scraped, the text of a PDF, Markdown) into lines: Markdown marks and
 * leftover tags become hints, form feeds become pages, hard-wrapped lines become paragraphs, running heads
 * and page numbers are left out and remarked on.
 * @param text the decoded text
 * @param name the file's name, for messages
 */
export function readText(text: string, name: string): SourceText {
  const raw = rawLines(breakFlattened(text));
  const { lines, remarks } = withoutPageFurniture(raw);
  const kind = isModernGovText(lines) ? 'moderngov-page-text' : 'printed-text';
  return { kind, name, lines: kind === 'printed-text' ? joinWrapped(lines) : lines, remarks };
}
