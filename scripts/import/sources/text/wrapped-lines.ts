import type { Line } from '../../source.ts';

/** What begins a paragraph of its own: a list mark, a number, a label with a colon, a key word. */
const STARTS_ANEW =
  /^(?:[•·▪*–-]\s|\(?(?:\d{1,4}|[a-z]|[ivx]{1,5})[.):]\)?(?:\s|$)|\d{1,4}(?:\/\d{2,4})?\.?$|(?:RESOLVED|AGREED|RECOMMENDED|NOTED|DECISION|ACTION)\b|\(?(?:Agenda )?Item \d|(?:present|also present|in attendance|apologies|observers|officers|absent)\b[^.]{0,30}:)/i;

/** "Secondary: Evan Foyle", "EX.62 Urgent business", "24/118 Declarations": a label before names, a minute's code. */
const LABEL_OR_CODE =
  /^\p{Lu}[\p{L}-]+(?: \p{L}+){0,3}:\s+[\p{Lu}\d]|^(?:[A-Z]{1,4}[./ ]?)?\d{1,4}\/\d{1,4}\s+\p{Lu}|^[A-Z]{2,4}[./-]\d{1,4}[A-Z]?\s+\p{Lu}/u;

/** "7. Budget monitoring (Pages 3 - 18)": the end of an agenda's title. */
const PAGES_END = /\(pages? \d+(?:\s*[-–]\s*\d+)?\)$/i;

const SENTENCE_END = /[.:;?!]["”’)]?$/;

/** Lines longer than this are whole paragraphs already. */
const LONGEST_PRINTED = 125;

/**
 * Joins the lines of hard-wrapped text into paragraphs: a line goes on where the one above was full, that is
 * where the next word would not have fitted. Text whose paragraphs are single lines is left alone.
 */
export function joinWrapped(lines: Line[]): Line[] {
  const lengths = lines
    .map(widthOf)
    .filter((width) => width > 40)
    .sort((a, b) => a - b);
  const margin = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  if (margin > LONGEST_PRINTED || lengths.length < 4) return lines;
  const joined: { line: Line; last: Line }[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && goesOn(open.last, line, margin)) {
      const hyphen = /\p{L}-$/u.test(open.last.text) && /^\p{Ll}/u.test(line.text);
      open.line = { ...open.line, text: `${open.line.text}${hyphen ? '' : ' '}${line.text}` };
      open.last = line;
    } else joined.push({ line, last: line });
  }
  return joined.map(({ line }) => line);
}

const widthOf = (line: Line): number => (line.indent ?? 0) + line.text.length;

function goesOn(upper: Line, lower: Line, margin: number): boolean {
  if (lower.heading || upper.heading || lower.cells || upper.cells) return false;
  if (PAGES_END.test(upper.text)) return false;
  if (STARTS_ANEW.test(lower.text) || LABEL_OR_CODE.test(lower.text)) return false;
  const newPage = upper.place.page !== lower.place.page;
  if (lower.gap && !newPage) return false;
  if (newPage && (SENTENCE_END.test(upper.text) || !/^\p{Ll}/u.test(lower.text))) return false;
  if (Boolean(upper.bold) !== Boolean(lower.bold)) return false;
  const word = lower.text.split(' ')[0]?.length ?? 0;
  return widthOf(upper) + 1 + word > margin - 3;
}
