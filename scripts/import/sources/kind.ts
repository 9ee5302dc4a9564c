import { ImportProblem } from '../problem.ts';

/** What bytes are, as far as their first part tells; which reader takes them. */
export type Container = 'pdf' | 'word' | 'html' | 'xml' | 'text';

/** Files larger than this are refused before they are read, in bytes (150 MB). */
export const LARGEST_SOURCE = 150 * 1024 * 1024;

// How much of a file is looked at, in bytes.
const HEAD = 4096;
// "%PDF-1.7", which may stand after some junk (ISO 32000-1, annex H.3.4.1)
const PDF_MARK = '%PDF-';
const ZIP_MARK = 'PK\u0003\u0004';
// OLE compound file: .doc, .xls, .ppt of Word 97–2003
const OLE_MARK = '\u00d0\u00cf\u0011\u00e0';
const RTF_MARK = '{\\rtf';
// "<?xml version", "<meeting>", "<getmeetings>", "<committees>"
const XML_START =
  /^\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:meeting|getmeetings|getmeetingsbydate|committees|councillorsbyward|OpResponse|string)\b/is;
const XML_DECLARATION = /^\s*<\?xml\b/i;
// "<!DOCTYPE html", "<html", or a saved part of a page: "<div", "<table", "<ul", "<!-- "
const HTML_START =
  /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html|head|body|div|table|main|section|h[1-6]|p|ul|ol|script)\b/is;
// '{ "title": …', '[ { "…': data of a program
const JSON_START = /^\s*(?:\{\s*"|\[\s*\{\s*")/;
const HTML_COMMENT = /^\s*<!--/;

/**
 * Recognises what bytes are by their content, never by the file's name.
 * @throws ImportProblem for an empty file and for kinds that cannot be read
 */
export function containerOf(bytes: Uint8Array): Container {
  const found = bytes.length === 0 ? nothingThere() : kindFound(bytes);
  if (found instanceof ImportProblem) throw found;
  return found;
}

/** Whether bytes are a web page; kinds that cannot be read are none. */
export function isWebPage(bytes: Uint8Array): boolean {
  return bytes.length > 0 && kindFound(bytes) === 'html';
}

function kindFound(bytes: Uint8Array): Container | ImportProblem {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes(PDF_MARK)) return 'pdf';
  if (head.startsWith(ZIP_MARK)) return zipKind(bytes);
  if (head.startsWith(OLE_MARK) || head.startsWith(RTF_MARK)) {
    return new ImportProblem(
      'this is a document of an older Word (.doc or .rtf)',
      'Open it and save it as .docx or as PDF, and import that.',
    );
  }
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
  const start = isWide(bytes)
    ? text.replaceAll('\u0000', '').replace(/^(?:\u00ff\u00fe|\u00fe\u00ff)/, '')
    : text;
  if (XML_START.test(start)) return 'xml';
  if (HTML_START.test(start) || HTML_COMMENT.test(start)) return 'html';
  if (XML_DECLARATION.test(start)) return start.includes('<html') ? 'html' : 'xml';
  if (!isWide(bytes) && (text.includes('\u0000') || JSON_START.test(text))) return unknownKind();
  return 'text';
}

/** UTF-16 text, by its byte order mark. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function zipKind(bytes: Uint8Array): Container | ImportProblem {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (names.includes('word/document.xml')) return 'word';
  return new ImportProblem(
    'this is a zip archive, not a Word document',
    'Unpack it into a folder and import the folder.',
  );
}

function nothingThere(): ImportProblem {
  return new ImportProblem('the file is empty', 'Download it again, or leave it out.');
}

function unknownKind(): ImportProblem {
  return new ImportProblem(
    'this is neither a PDF, a Word document, a web page, web-service XML nor text',
    'Import the minutes as PDF, .docx, saved web page or plain text.',
  );
}
