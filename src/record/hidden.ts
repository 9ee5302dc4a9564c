/** What a file holds for its keepers alone was written so that it cannot be told where it ends. */
export interface HiddenFault {
  /** The opening mark that is never closed, or the closing mark that closes nothing. */
  kind: 'redaction-unclosed' | 'redaction-stray' | 'comment-unclosed';
  /** Place of the mark in the text (UTF-16). */
  index: number;
}

/** A text without what is hidden in it, and what is wrong with the marks. */
export interface Shown {
  text: string;
  fault: HiddenFault | undefined;
}

/**
 * The marks around hidden words: `[[redact]]…[[/redact]]`, with a reason `[[redact: personal
 * data]]…[[/redact]]`, and HTML comments `<!-- … -->`. Capitals, spaces and "redacted" are taken too.
 */
const MARKS =
  /\[\[\s*(?<open>redact(?:ed|ion)?)\s*(?::(?<reason>[^\]\n]*))?\]\]|\[\[\s*(?<close>\/\s*redact(?:ed|ion)?)\s*\]\]|(?<comment><!--)|(?<end>-->)/giu;

function lineBreaks(text: string): string {
  return text.replace(/[^\n]/g, '');
}

/**
 * A text without the words that never leave its file. A redacted span becomes `[redacted]`, or
 * `[redacted: its reason]`, so that readers see that words are left out there; a comment becomes
 * nothing. Line breaks stay, so that lines keep their numbers. Spans may stand in each other. From
 * a mark that is never closed, nothing is shown to the end of the file.
 */
export function withoutHidden(source: string): Shown {
  let text = '';
  let shownFrom = 0;
  let hidden: { index: number; isComment: boolean; depth: number } | undefined;
  let stray: HiddenFault | undefined;
  for (const match of source.matchAll(MARKS)) {
    const { open, reason = '', close, comment, end } = match.groups ?? {};
    const after = match.index + match[0].length;
    if (hidden?.isComment === true) {
      if (end === undefined) continue;
      text += lineBreaks(source.slice(hidden.index, after));
      [hidden, shownFrom] = [undefined, after];
    } else if (hidden) {
      if (open !== undefined) hidden.depth += 1;
      if (close !== undefined) hidden.depth -= 1;
      if (hidden.depth > 0) continue;
      text += lineBreaks(source.slice(hidden.index, after));
      [hidden, shownFrom] = [undefined, after];
    } else if (open !== undefined || comment !== undefined) {
      text += source.slice(shownFrom, match.index);
      const why = reason.trim();
      if (open !== undefined) text += why === '' ? '[redacted]' : `[redacted: ${why}]`;
      hidden = { index: match.index, isComment: comment !== undefined, depth: 1 };
    } else if (close !== undefined) {
      stray ??= { kind: 'redaction-stray', index: match.index };
    }
  }
  if (!hidden) return { text: text + source.slice(shownFrom), fault: stray };
  const kind = hidden.isComment ? 'comment-unclosed' : 'redaction-unclosed';
  return {
    text: text + lineBreaks(source.slice(hidden.index)),
    fault: { kind, index: hidden.index },
  };
}
