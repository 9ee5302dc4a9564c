import type { Recognised } from '../recognised.ts';
import type { Line, Remark } from '../source.ts';
import { fullText } from './text/list-marker.ts';
import { wordsOf } from './text/words.ts';

/** Words of labels, dates and file sizes, which become fields of the record and are not kept as text. */
const LABEL_WORDS = new Set(
  `agenda and decisions decision minutes draft printed venue view directions contact officer email tel telephone items no item page pages
  pdf icon kb mb additional supporting documents presented by present apologies for absence in attendance also observers of the a at on to
  councillors members officers meeting held from rhaglen eitem eitemau cofnodion media issue details maker status published publication date
  effective ref recommendations approved made monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december st nd rd th am pm number attendee role attendance comment expected chair chairman vice resolved
  that action actions council was were received behalf`.split(/\s+/),
);

/** All words that stand in what was recognised. */
function wordsKept({ meetings, documents, remarks }: Recognised): Map<string, number> {
  const kept = new Map<string, number>();
  const add = (text: string | null | undefined): void => {
    for (const word of wordsOf(text ?? '')) kept.set(word, (kept.get(word) ?? 0) + 1);
  };
  for (const meeting of meetings) {
    for (const field of [meeting.body, meeting.venue, meeting.contact]) add(field);
    for (const person of meeting.attendance) add([person.title, person.name, person.role].join(' '));
    for (const item of meeting.items) {
      for (const field of [item.number, item.title, item.agenda, item.decision, item.text]) add(field);
      for (const name of [...item.contacts, ...item.presenters]) add(name);
      for (const document of item.documents) add(`${document.title} ${document.pages ?? ''}`);
    }
  }
  for (const document of documents) add(`${document.title} ${document.text ?? ''}`);
  for (const { message } of remarks) add(message);
  return kept;
}

/** Takes the words of a line out of those kept; gives those that are not among them. */
function missingWords(line: Line, kept: Map<string, number>): string[] {
  return wordsOf(fullText(line)).filter((word) => {
    const left = kept.get(word) ?? 0;
    if (left > 0) kept.set(word, left - 1);
    return left === 0;
  });
}

const isLabelWord = (word: string): boolean => LABEL_WORDS.has(word) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(word);

/**
 * Remarks on all words of a source that stand nowhere in what was recognised, so that none is lost: lines that no
 * rule understood each with its place, labels and dates together in one remark.
 */
export function remarksOnLostWords(lines: Line[], recognised: Recognised): Remark[] {
  const kept = wordsKept(recognised);
  const remarks: Remark[] = [];
  const labels: string[] = [];
  let open: { texts: string[]; place: Remark['place'] } | null = null;
  const close = (): void => {
    if (open) remarks.push({ message: `Not recognised, and in no item: “${open.texts.join(' / ')}”`, place: open.place });
    open = null;
  };
  for (const line of lines) {
    const missing = missingWords(line, kept);
    if (missing.every(isLabelWord)) {
      close();
      if (missing.length > 0) labels.push(missing.join(' '));
    } else {
      open ??= { texts: [], place: line.place };
      open.texts.push(fullText(line));
    }
  }
  close();
  if (labels.length > 0) remarks.push({ message: `Read as labels, dates and numbers, and not kept as text: ${labels.join('; ')}`, place: lines[0]?.place ?? {} });
  return remarks;
}
