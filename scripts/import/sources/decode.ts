import { ImportProblem } from '../problem.ts';

// <meta charset="windows-1252">, content="text/html; charset=iso-8859-1", <?xml encoding="utf-16"?>
const DECLARED = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;
const HEAD = 2048;
// Control characters that no encoding of text puts into a page.
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a]/u;

/**
 * Bytes of a text, page or XML as a string: by byte order mark, else as UTF-8 where they are valid,
 * else by the encoding the page declares, else as Windows-1252 (what Word and old sites write).
 * @throws ImportProblem when the result is not text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replaceAll('\r\n', '\n');
  const [lineBreaksBefore] = text.split(NOT_TEXT, 1);
  if (NOT_TEXT.test(text)) {
    const lines = (lineBreaksBefore ?? '').split('\n');
    throw new ImportProblem(
      'the characters here are not text in UTF-8, UTF-16 or Windows-1252',
      'Save the file again as UTF-8 text, or import the PDF or Word document it came from.',
      { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
    );
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[1] ?? '';
  return isKnown(declared) && !/^utf-?8$/i.test(declared) ? declared : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function isKnown(label: string): boolean {
  try {
    return label !== '' && new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
