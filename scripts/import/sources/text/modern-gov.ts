import type { Line } from '../../source.ts';

/** Lines that only pages of a ModernGov site show. */
const SIGNS: readonly { words: RegExp; example: string }[] = [
  {
    words: /^agenda(?:,? and (?:draft )?(?:minutes|decisions)|, decisions and minutes)$/i,
    example: 'Agenda and minutes',
  },
  { words: /^rhaglen (?:a|ac) /i, example: 'Rhaglen a chofnodion' },
  { words: /^issue - (?:meetings|decisions|history)$/i, example: 'Issue - meetings' },
  { words: /^(?:agenda item|decision details)$/i, example: 'Decision details' },
  { words: /^\|?\s*no\.\s*\|?\s*item\b/i, example: 'No. Item' },
  { words: /\bpdf icon\b/i, example: 'Interests pdf icon PDF 44 KB' },
  {
    words: /view the full (?:minutes|agenda|decision) text for item/i,
    example: '... view the full minutes text for item 1.',
  },
  { words: /^(?:minutes|decision):/i, example: 'Minutes:' },
  {
    words: /\b(?:ref|reference): \d+\s+recommendations approved/i,
    example: 'ref: 3118    Recommendations Approved',
  },
];

/** The head of printed minutes, whose "DECISION: …" is no label of a page. */
const isPrinted = (head: Line[]): boolean =>
  head.some(({ text }) => /^(?:draft )?minutes? of\b.{0,80}\bmeeting\b/i.test(text)) &&
  head.some(({ text }) => /^(?:members |councillors )?present\b/i.test(text));

/** Whether text was taken from a page of a ModernGov site. */
export function isModernGovText(lines: Line[]): boolean {
  const head = lines.slice(0, 6);
  const early = head.some(({ text }) => SIGNS.slice(0, 5).some(({ words }) => words.test(text)));
  if (early || isPrinted(lines.slice(0, 20))) return early;
  return (
    lines.some(
      ({ text }) =>
        SIGNS.slice(4).some(({ words }) => words.test(text)) && !/^decision:$/i.test(text),
    ) ||
    (lines.length < 60 && lines.some(({ text }) => /^decision:$/i.test(text)))
  );
}
