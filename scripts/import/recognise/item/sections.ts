import type { Line } from '../../source.ts';
import { fullText } from '../text/list-marker.ts';
import { listAt } from './decision-parts.ts';
import { CONDITIONS } from './decisions.ts';
import { itemLabel, RUN_IN_LABEL, type LabelledPart } from './labels.ts';

/** An item's lines, by the label that they stand under. */
export interface ItemSections {
  /** Words of the agenda: before the labels of a page. */
  agenda: Line[];
  minutes: Line[];
  decision: Line[];
  /** Reasons and alternatives given with a decision. */
  reasons: Line[];
  documents: Line[];
  contact: Line[];
  presenter: Line[];
  /** Whether the source prints "Minutes:" or "Decision:", so that agenda and minutes can be told apart. */
  labelled: boolean;
}

/**
 * Sorts the lines of an item by its labels. Without "Minutes:" and "Decision:" all words count as minutes, since
 * the border between agenda and minutes cannot be known; in printed minutes words above "Decision:" are minutes.
 */
export function sectionsOf(body: Line[], style: 'page' | 'printed'): ItemSections {
  const found: ItemSections = {
    agenda: [],
    minutes: [],
    decision: [],
    reasons: [],
    documents: [],
    contact: [],
    presenter: [],
    labelled: false,
  };
  const start = style === 'printed' ? 'minutes' : 'agenda';
  let part: LabelledPart = start;
  let resumed: LabelledPart = start;
  for (const line of style === 'page' ? body.flatMap(cutRunIn) : body) {
    if (WIDGET.test(line.text)) continue;
    const label = itemLabel(line.text);
    if (label && (style === 'page' || label.part !== 'minutes')) {
      part = style === 'printed' && label.part === 'contact' ? 'contact' : label.part;
      found.labelled ||= part === 'minutes' || part === 'decision';
      if (LONG_PARTS.has(part)) resumed = part;
      if (label.rest !== '') found[part].push({ ...line, text: label.rest });
    } else {
      const named = part === 'contact' && style === 'page' && isFarIn(line, found.contact);
      if (!named && endsShortPart(part, found[part], line)) part = resumed;
      found[part].push(line);
    }
  }
  if (style === 'page' && !found.labelled)
    return { ...found, agenda: [], minutes: [...found.agenda, ...found.minutes] };
  const { decision, after } = decisionAlone(found.decision);
  return { ...found, decision, reasons: [...found.reasons, ...after] };
}

/** "The meeting ended at 3.15 pm": what closes the minutes below their last decision. */
const CLOSES =
  /^\(?the (?:meeting|committee|sub-committee|panel|board|council) (?:ended|closed|rose|concluded|finished)\b/i;

/** A decision with the conditions listed below it on one line, and apart from what closes the minutes. */
function decisionAlone(lines: Line[]): { decision: Line[]; after: Line[] } {
  const end = lines.findLastIndex(({ text }) => !CLOSES.test(text)) + 1;
  const decision: Line[] = [];
  for (let at = 0; at < end; at += 1) {
    const line = lines[at];
    if (!line) break;
    const { length } = CONDITIONS.test(line.text)
      ? listAt(lines.slice(at + 1, end))
      : { length: 0 };
    const text = [line, ...lines.slice(at + 1, at + 1 + length)];
    decision.push(
      length === 0
        ? line
        : { ...line, text: text.map((one, n) => (n === 0 ? one.text : fullText(one))).join(' ') },
    );
    at += length;
  }
  return { decision, after: lines.slice(end) };
}

/** Parts that go on after a line of names or documents between their paragraphs. */
const LONG_PARTS = new Set<LabelledPart>(['minutes', 'decision', 'reasons', 'agenda']);

/** Words of a page's buttons and links. */
const WIDGET =
  /^(?:[•*-] ?)?(?:share this item|webcast for [\w.]+|view the (?:decision|background|declarations).{0,40}|view additional.{0,40})$/i;

const cutRunIn = (line: Line): Line[] =>
  line.cells ? [line] : line.text.split(RUN_IN_LABEL).map((text) => ({ ...line, text }));

/** How much further to the right than their label further contacts stand on a page, in characters. */
const FAR_IN = 16;

/** Whether a line stands below the first of the contacts, far to the right of their label, and is no sentence. */
const isFarIn = (line: Line, [first]: Line[]): boolean =>
  first !== undefined &&
  (line.indent ?? 0) - (first.indent ?? 0) >= FAR_IN &&
  !/[.:]$/.test(line.text);

/** Names, and links to documents, end where sentences begin: "Contact: Jane Roe" / "The Panel considered …". */
function endsShortPart(part: LabelledPart, lines: Line[], line: Line): boolean {
  if (part === 'presenter') return lines.length > 0;
  if (part === 'contact')
    return (
      lines.length > 0 &&
      ((line.gap ?? 0) > 0 || /[.:]$/.test(line.text)) &&
      !/^[a-z]|\)$/.test(line.text)
    );
  if (part === 'documents')
    return (
      line.text.length > 60 && /[.:]$/.test(line.text) && !/\b(?:pdf|restricted)\b/i.test(line.text)
    );
  return false;
}
