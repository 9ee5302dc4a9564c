import type { RecognisedDocument } from '../../recognised.ts';
import type { Line } from '../../source.ts';
import { findDate } from '../text/dates.ts';
import { fullText } from '../text/list-marker.ts';
import { squash } from '../text/words.ts';
import { isBlankPage, isLetterhead } from './paper-signs.ts';

/** Labels behind which a paper's title stands, on the line or below it; the best first. */
const TITLES: readonly RegExp[] = [
  /^(?:title of report|report title|title)\s*[:|]\s*(.*)$/i,
  /^subject(?: matter)?(?: ?\/ ?title of decision| of report)?\s*[:|]?\s*(.*)$/i,
  /^(?:report (?:of|to|on|by))\s*[:|]?\s*(.*)$/i,
];

/** What stands above the matter of a letter: "Direct Dial/Ext: …", "Ask for: …", "Dear Member". */
const NO_TITLE =
  /^(?:direct (?:dial|line)|tel(?:ephone|\. no)?|phone|fax|e-?mail|(?:please )?ask for|contact|(?:our|your) ref(?:erence)?|date)\b.{0,12}:|^dear \w+|@/i;

const DATES: readonly RegExp[] = [
  /^(?:date|date of (?:meeting|report|decision))\s*[:|]\s*(.*)$/i,
  /^(?:to|meeting|committee|name of meeting)\s*[:|]\s*(.*)$/i,
];

/** A paper that stands in a source: its kind, title, date and all its words. Null if there are none. */
export function readPaper(lines: Line[], kind: string): RecognisedDocument | null {
  const words = lines.filter(({ text }) => !isBlankPage(text));
  if (words.length === 0) return null;
  const on = words[0]?.place.page;
  return {
    kind,
    title: titleOf(words),
    date: dateOf(words, kind),
    ...(on === undefined ? {} : { on }),
    text: words.map(fullText).join('\n\n'),
  };
}

function titleOf(lines: Line[]): string {
  const head = lines.filter(({ text }) => !isLetterhead(text)).slice(0, 40);
  for (const words of TITLES) {
    const at = head.findIndex(({ text }) => words.test(text));
    const beside = squash(words.exec(head[at]?.text ?? '')?.[1] ?? '');
    if (at >= 0) return beside || squash(head[at + 1]?.text.replace(/^[-•]\s*/, '') ?? '');
  }
  const heading =
    head.find(({ heading: level }) => level !== undefined) ??
    head.find(({ text }) => /\p{L}{3}/u.test(text) && !NO_TITLE.test(text));
  return squash(heading?.text ?? '').slice(0, 200);
}

/** A decision that is only proposed has no date yet, whatever dates it speaks of. */
function dateOf(lines: Line[], kind: string): string | null {
  const head = lines
    .slice(0, 40)
    .map(({ text }, at) => ({ text, next: lines[at + 1]?.text ?? '' }));
  for (const words of DATES) {
    for (const { text, next } of head) {
      const found = words.exec(text);
      const date = found && (findDate(found[1] ?? '') ?? (found[1] === '' ? findDate(next) : null));
      if (date) return date;
    }
  }
  return kind === 'decision'
    ? null
    : (head
        .slice(0, 20)
        .map(({ text }) => findDate(text))
        .find(Boolean) ?? null);
}
