import mammoth from 'mammoth';
import { ImportProblem } from '../problem.ts';
import type { SourceText } from '../source.ts';
import { documentLines } from './html/document.ts';

/**
 * Reads a Word document (.docx) through mammoth's HTML: headings by style, lists, tables, bold.
 * @throws ImportProblem when the document is damaged, protected or empty
 */
export async function readWord(bytes: Uint8Array, name: string): Promise<SourceText> {
  const html = await toHtml(bytes);
  const lines = documentLines(html);
  if (lines.length === 0) {
    throw new ImportProblem(
      'this Word document holds no text',
      'If it holds pictures of pages, run OCR over them and import the result.',
    );
  }
  const numbered = lines.map((line, index) => ({ ...line, place: { line: index + 1 } }));
  return { kind: 'word', name, lines: numbered, remarks: [] };
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const skipImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    return (await mammoth.convertToHtml({ buffer }, { convertImage: skipImages })).value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportProblem(
      `this Word document is damaged or protected (${reason})`,
      'Open it in Word and save it again as .docx, or print it to PDF.',
    );
  }
}
