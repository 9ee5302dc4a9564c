import { ImportProblem } from '../problem.ts';
import type { Line, Remark, SourceText } from '../source.ts';
import { bandsOf } from './pdf/bands.ts';
import { linesOf } from './pdf/layout.ts';
import { pdfPages, type PdfPage } from './pdf/pages.ts';
import { withoutRunningHeads } from './pdf/running-heads.ts';

// Fewer characters than this on a page means a picture of a page.
const TEXT_OF_A_PAGE = 12;

/**
 * Reads a PDF into paragraphs, table rows and headings in reading order, with the page of each.
 * Running heads, page numbers and text at an angle (a stamp, “DRAFT”) are left out and remarked on.
 * @throws ImportProblem when it is encrypted, damaged, or a scan without text
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<SourceText> {
  const { title, pages } = await pdfPages(bytes);
  const scanned = pages.filter((page) => lettersOf(page) < TEXT_OF_A_PAGE);
  if (scanned.length === pages.length) {
    throw new ImportProblem(
      'this PDF holds pictures of pages and no text: it was scanned',
      'Run OCR (text recognition) over it, for example `ocrmypdf in.pdf out.pdf`, and import the result.',
    );
  }
  const heights = pages.map((page) => page.height);
  const { pages: rows, removed } = withoutRunningHeads(pages.map(bandsOf), heights);
  const lines: Line[] = linesOf(rows);
  const remarks: Remark[] = removed.map(({ text, page }) => ({
    message: `running head left out: “${text}”`,
    place: { page },
  }));
  return {
    kind: 'printed-pdf',
    name,
    ...(title === undefined ? {} : { title }),
    lines,
    remarks: [...remarks, ...scanned.map(pictureRemark), ...remarksOnAslant(pages)],
  };
}

function lettersOf(page: PdfPage): number {
  return page.runs.reduce((sum, run) => sum + run.text.trim().length, 0);
}

function pictureRemark(page: PdfPage): Remark {
  return {
    message: 'this page has no text; if it is a scan, OCR is needed',
    place: { page: page.number },
  };
}

function remarksOnAslant(pages: readonly PdfPage[]): Remark[] {
  const firsts = pages.filter(
    ({ aslant }, index) =>
      aslant !== '' && pages.findIndex((other) => other.aslant === aslant) === index,
  );
  return firsts.map(({ aslant, number }) => ({
    message: `text at an angle left out: “${aslant}”`,
    place: { page: number },
  }));
}
