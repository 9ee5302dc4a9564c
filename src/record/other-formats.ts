/** Formats in which minutes are written, by the bytes with which their files begin. */
const FORMATS: readonly { begins: RegExp; what: string }[] = [
  { begins: /^PK\u0003\u0004/, what: 'a document of Word or LibreOffice' },
  { begins: /^\u00d0\u00cf\u0011\u00e0/, what: 'a document of an old Word' },
  { begins: /^%PDF-/, what: 'a PDF' },
  { begins: /^\{\\rtf/, what: 'formatted text (RTF)' },
  { begins: /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html)\b/i, what: 'a web page' },
];

/** What a file is that was only renamed to .md; undefined if it may be text. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  return FORMATS.find(({ begins }) => begins.test(start))?.what;
}
