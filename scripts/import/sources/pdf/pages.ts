import { getDocumentProxy } from 'unpdf';
import { ImportProblem } from '../../problem.ts';
import { tagsOf, type Tag } from './tags.ts';
import { heldUpright, type StoredRun } from './turned.ts';

/** A run of characters as the PDF sets it; x, y, width and size in points, y from the page's foot. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  tag: Tag | undefined;
}

/** One page of a PDF, counted from 1, with its upright runs of text; `aslant` is the text at an angle to them. */
export interface PdfPage {
  number: number;
  height: number;
  runs: Run[];
  aslant: string;
}

/** The text of a PDF by position, and the title its metadata gives. */
export interface PdfText {
  title: string | undefined;
  pages: PdfPage[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

// "FAAABD+Arial-BoldMT", "Calibri,Bold", "Helvetica-Black"
const BOLD_FONT = /bold|black|heavy|semibold|demi/i;

/**
 * Reads a PDF's runs of text with unpdf (pdf.js inside).
 * @throws ImportProblem when the file is encrypted or damaged.
 */
export async function pdfPages(bytes: Uint8Array): Promise<PdfText> {
  const document = await openDocument(bytes);
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number), number));
    }
    const { info } = await document.getMetadata();
    return { title: textOf(info, 'Title'), pages };
  } finally {
    await document.cleanup();
  }
}

async function openDocument(bytes: Uint8Array): Promise<Document> {
  try {
    // pdf.js takes the buffer over: give it a copy. Level 0 keeps its warnings off the terminal.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ImportProblem(
        'this PDF is encrypted and asks for a password',
        'Open it with its password, print it to a new PDF without one, and import that.',
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportProblem(
      `this PDF is damaged and cannot be read (${reason})`,
      'Download it again, or open it and print it to a new PDF.',
    );
  }
}

async function readPage(page: Page, number: number): Promise<PdfPage> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tags = tagsOf(await page.getStructTree(), number);
  const bold = await boldFonts(page, content.items.map(fontOf));
  const open: (Tag | undefined)[] = [];
  const stored: StoredRun[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(tags.get(item.id) ?? open.at(-1));
    } else if (item.str !== '') {
      stored.push({
        text: item.str,
        matrix: [0, 1, 2, 3, 4, 5].map((at) => numberAt(item.transform, at)),
        width: item.width,
        bold: bold.has(item.fontName),
        tag: open.at(-1),
      });
    }
  }
  return { number, ...heldUpright(stored, page.view) };
}

/** Which of the page's fonts are bold; their names are known only once the page's operators are. */
async function boldFonts(page: Page, names: (string | undefined)[]): Promise<Set<string>> {
  const wanted = [...new Set(names)].filter((name) => name !== undefined);
  if (wanted.some((name) => !page.commonObjs.has(name))) await page.getOperatorList();
  return new Set(wanted.filter((name) => BOLD_FONT.test(fontName(page, name))));
}

function fontName(page: Page, id: string): string {
  if (!page.commonObjs.has(id)) return '';
  const font: unknown = page.commonObjs.get(id);
  return textOf(font, 'name') ?? '';
}

function fontOf(item: object): string | undefined {
  return textOf(item, 'fontName');
}

function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function numberAt(values: readonly unknown[], index: number): number {
  const value = values[index];
  return typeof value === 'number' ? value : 0;
}
