import type { Recognised, RecognisedMeeting } from '../recognised.ts';
import type { Line, Remark } from '../source.ts';
import { findTime } from './text/clock.ts';
import { findDate } from './text/dates.ts';
import { fullText } from './text/list-marker.ts';
import { wordsOf } from './text/words.ts';

/** Words of labels, dates and file sizes, which become fields of the record and are not kept as text. */
const LABEL_WORDS = new Set(
  `agenda and decisions decision minutes minute min draft printed venue view directions contact officer email tel telephone items no item page pages
  pdf icon kb mb additional supporting documents presented by present apologies for absence in attendance also observers of the a at on to
  councillors members officers meeting held from rhaglen eitem eitemau cofnodion media issue details maker status published publication date
  effective ref recommendations approved made monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december st nd rd th am pm number attendee role attendance comment expected chair chairman vice cllr
  mr mrs ms dr absent issue meetings cyswllt lleoliad rhif eicon dydd chofnodion cabinet observers substitutes key subject cllrs attending reasons reason alternative options considered rejected outcome attendees observer yn bresennol swyddogion ymddiheuriadau time place location call decided accompanying yes author lead this is intentionally left blank commencing from until noon m p`.split(
    /\s+/,
  ),
);

/** So many words in a row that stand in the record too are the same words. */
const RUN = 4;

interface Kept {
  /** All runs of words that are kept as text. */
  runs: Set<string>;
  /** The words of names, titles, places and dates, which lines give in parts. */
  fields: Set<string>;
}

function keptWords({ meetings, documents, remarks }: Recognised): Kept {
  const texts: string[] = [];
  const fields: string[] = [];
  for (const meeting of meetings) {
    fields.push(meeting.body ?? '', meeting.venue ?? '', meeting.contact ?? '');
    fields.push(
      ...meeting.attendance.map(({ title, name, role }) => [title, name, role].join(' ')),
    );
    for (const item of meeting.items) {
      texts.push(item.title, item.agenda ?? '', item.decision ?? '', item.text);
      fields.push(
        item.number ?? '',
        item.title,
        ...item.contacts,
        ...item.presenters,
        ...item.documents.map(({ title }) => title),
      );
    }
  }
  texts.push(
    ...documents.flatMap(({ title, text }) => [title, text ?? '']),
    ...remarks.map(({ message }) => message),
  );
  const runs = new Set(texts.flatMap(runsOfText));
  const short = texts.filter((text) => wordsOf(text).length < RUN);
  return { runs, fields: new Set(wordsOf([...fields, ...short].join(' '))) };
}

/** All runs of one to four words. */
const runsOf = (words: string[]): string[] =>
  words.flatMap((_, at) =>
    Array.from({ length: RUN }, (__, more) => words.slice(at, at + more + 1).join(' ')),
  );

const runsOfText = (text: string): string[] => runsOf(wordsOf(text));

/** So few words can be told by themselves, of a line that has so many at least. */
const FEW = 4;
const LONG = 6;

/** Whether all but few words of a line are kept; a telephone number is never cut up. */
const isKeptInPart = (line: Line, missing: string[]): boolean => {
  const all = wordsOf(fullText(line)).length;
  const lost = missing.filter((word) => !isLabelWord(word)).length;
  return (
    line.cells === undefined &&
    !/@|\d{5}/.test(line.text) &&
    all >= LONG &&
    lost <= FEW &&
    lost * 3 <= all
  );
};

/** The words of a line that stand in no run of the record with their neighbours, nor in a name or a title. */
function missingWords(words: string[], { runs, fields }: Kept): string[] {
  const length = Math.min(RUN, words.length);
  const covered = new Set<number>();
  for (let at = 0; at + length <= words.length; at += 1) {
    if (runs.has(words.slice(at, at + length).join(' ')))
      for (let n = at; n < at + length; n += 1) covered.add(n);
  }
  return words.filter((word, at) => !covered.has(at) && !fields.has(word));
}

const isLabelWord = (word: string): boolean =>
  LABEL_WORDS.has(word) || /^\d{1,4}(?:st|nd|rd|th|am|pm)?$/.test(word);

/** What of a meeting a line gives, "body, date and venue", where its date is among it; otherwise null. */
function readFrom(text: string, meetings: RecognisedMeeting[]): string | null {
  const meeting = meetings.find(({ date }) => date !== null && date === findDate(text));
  if (!meeting) return null;
  const { body, start, venue } = meeting;
  const says = (fact: string | null): boolean =>
    fact !== null && text.toLowerCase().includes(fact.toLowerCase());
  const facts = [
    ...(says(body) ? ['body'] : []),
    'date',
    ...(start !== null && start === findTime(text) ? ['time'] : []),
    ...(says(venue) ? ['venue'] : []),
  ];
  return facts.join(', ').replace(/, (?=\w+$)/, ' and ');
}

/**
 * Remarks on the lines of a source whose words stand nowhere in what was recognised, so that none is lost: lines
 * that no rule understood each with its place, labels and dates together in one remark.
 * @param unsaid words of items taken in private, which are in no remark.
 */
export function remarksOnLostWords(
  lines: Line[],
  recognised: Recognised,
  unsaid: readonly string[],
): Remark[] {
  const kept = keptWords(recognised);
  const known = { ...kept, runs: kept.runs.union(new Set(unsaid.flatMap(runsOfText))) };
  const remarks: Remark[] = [];
  const labels = new Set<string>();
  let open: { texts: string[]; place: Remark['place'] } | null = null;
  const close = (): void => {
    if (open)
      remarks.push({
        message: `Not recognised, and in no item: “${open.texts.join(' / ')}”`,
        place: open.place,
      });
    open = null;
  };
  for (const line of lines) {
    const missing = missingWords(wordsOf(fullText(line)), kept);
    const facts = readFrom(line.text, recognised.meetings);
    if (missing.every(isLabelWord)) {
      close();
      for (const word of missing) labels.add(word);
    } else if (missingWords(wordsOf(fullText(line)), known).every(isLabelWord)) {
      close();
    } else if (facts !== null) {
      close();
      remarks.push({
        message: `Of this line, only the ${facts} of the meeting ${facts === 'date' ? 'was' : 'were'} read: “${fullText(line)}”`,
        place: line.place,
      });
    } else if (isKeptInPart(line, missing)) {
      close();
      remarks.push({
        message: `Of “${fullText(line)}” this is kept nowhere: “${missing.filter((word) => !isLabelWord(word)).join(' … ')}”`,
        place: line.place,
      });
    } else {
      open ??= { texts: [], place: line.place };
      open.texts.push(fullText(line));
    }
  }
  close();
  if (labels.size === 0) return remarks;
  return [
    ...remarks,
    {
      message: `Read as labels, dates and numbers, and not kept as text: ${[...labels].join(', ')}`,
      place: lines[0]?.place ?? {},
    },
  ];
}
