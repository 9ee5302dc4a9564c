/** Characters that take no place on a page: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** A run of white space of any kind: "a \u00a0\n b". */
const WHITE_SPACE = /\s+/g;
/** A text that is in normal form already: Latin letters and usual signs, single spaces: "Mr Lee’s £3". */
const PLAIN =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]+)*$/;

/** A text on one line: every run of white space in it is one space, and its ends are trimmed. */
export function onOneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

/**
 * The form of a text under its digest, so that what a reader cannot see makes no other reading:
 * characters that take no place are left out, every run of white space (no-break spaces and line
 * ends too) is one space, Unicode is composed (NFC, Unicode Standard Annex 15), and the ends are
 * trimmed. Letters, capitals, punctuation and quotation marks stay as they are. Pure; runs in a
 * browser as well. Its own result is its own normal form.
 */
export function normalForm(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(WHITE_SPACE, ' ').normalize('NFC').trim();
}
