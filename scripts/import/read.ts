import type { SourceText } from './source.ts';
import { decodeText } from './sources/decode.ts';
import { readHtml } from './sources/html.ts';
import { containerOf } from './sources/kind.ts';
import { readPdf } from './sources/pdf.ts';
import { readText } from './sources/text.ts';
import { readWord } from './sources/word.ts';
import { readServiceXml } from './sources/xml.ts';

/**
 * Reads a source into lines, by what its bytes are.
 * @param name the file's name or address, for messages
 * @param address where it was fetched from, if it was
 * @throws ImportProblem when it cannot be read, and why
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  address?: string,
): Promise<SourceText> {
  const source = await readContainer(bytes, name, address);
  return address === undefined ? source : { ...source, address };
}

async function readContainer(
  bytes: Uint8Array,
  name: string,
  address: string | undefined,
): Promise<SourceText> {
  switch (containerOf(bytes)) {
    case 'pdf':
      return readPdf(bytes, name);
    case 'word':
      return readWord(bytes, name);
    case 'html':
      return readHtml(decodeText(bytes), name, address);
    case 'xml':
      return readServiceXml(decodeText(bytes), name);
    case 'text':
      return readText(decodeText(bytes), name);
  }
}
