import { writeMeeting, writeRecord } from '../../../src/record/write.ts';
import type { MeetingFacts } from '../../../src/record/schema/meeting.ts';
import { ImportProblem } from '../problem.ts';
import type { Recognised, RecognisedApproval, RecognisedMeeting } from '../recognised.ts';
import type { Remark, SourceText } from '../source.ts';
import { checkRecord } from './check.ts';
import { itemWords } from './corrections.ts';
import type { MeetingDraft, SourceOf } from './draft.ts';
import type { ComposedFile } from './files.ts';
import { heldBackIn, type HeldBack } from './held-back.ts';
import { recordLeftOut } from './left-out.ts';
import { composeMeeting } from './meeting.ts';
import { approvedId, isSameSource, ownId } from './meeting-ids.ts';
import { besideMoved } from './moved.ts';
import { itemId, itemNumbers } from './numbers.ts';
import type { PaperIds } from './papers.ts';
import { placesOf, type Given, type PlacedMeeting } from './places.ts';
import type { Session } from './session.ts';
import { papersOfSource } from './source-papers.ts';
import { refuseFaulty } from './withdrawn.ts';

/** One source after recognition. */
export interface ToCompose {
  source: SourceText;
  recognised: Recognised;
  given: Given;
}

/** A meeting of an import: what was recognised, and what was made of it. */
export interface ComposedMeeting {
  id: string;
  meeting: RecognisedMeeting;
  draft: MeetingDraft;
  /** Name of the source. */
  from: string;
}

/** The records made of one source. */
export interface SourceRecords {
  files: ComposedFile[];
  meetings: ComposedMeeting[];
  remarks: Remark[];
}

/**
 * Makes the records of one source and reads each back; of a meeting that was cancelled none is made.
 * @throws ImportProblem when it does not say which meeting it records
 */
export async function sourceRecords(one: ToCompose, session: Session): Promise<SourceRecords> {
  const { source, recognised } = one;
  if (recognised.meetings.some(({ cancelled }) => cancelled === true))
    return { files: [], meetings: [], remarks: [{ message: NEVER_HELD, place: {} }] };
  const places = placesOf(source, recognised, one.given, session.bodies);
  const cited: SourceOf = { title: titleOf(source), address: source.address };
  const papers = await papersOfSource(recognised, places.main, cited, session);
  const files: ComposedFile[] = papers.drafts.map((paper) => ({
    path: `papers/${paper.id}.md`,
    text: writeRecord(paper.facts, paper.markdown),
    from: source.name,
    as: 'record',
  }));
  const here = new Set(places.meetings.map(({ body, day }) => `${body}/${day}`));
  const meetings: ComposedMeeting[] = [];
  const gone: Remark[] = [...papers.gone];
  const beside: Remark[] = [];
  for (const placed of places.meetings) {
    const wanted = `${placed.body}/${placed.day}`;
    const place = placed.meeting.items[0]?.place ?? {};
    const id = await ownId(placed, cited, session);
    here.delete(wanted);
    const left = await recordLeftOut(`meetings/${id}`, placed.body, session.known);
    if (left !== undefined) {
      session.starts.delete(id);
      gone.push({ message: left, place });
      continue;
    }
    const told = besideMoved(id, wanted, session.known);
    if (told !== undefined) beside.push({ message: told, place });
    await refuseFaulty(`meetings/${id}`, session.known);
    const held = await session.known.meeting(id);
    const isHeldBack = heldBackIn(id, held, session.known);
    const holds = (other: string): boolean =>
      session.known.records.has(`meetings/${other}`) ||
      here.has(other) ||
      session.starts.has(other);
    const approved = (approval: RecognisedApproval): string =>
      approvedId(approval, placed.body, holds, session);
    await preloadApproved(placed, isHeldBack, approved, session);
    const draft = composeMeeting(placed.meeting, {
      ...placed,
      id,
      people: session.people,
      source: cited,
      papers: papersFor(placed.meeting, papers.ids),
      clean: session.clean,
      approved,
      holds,
      wordsOf: (other) => session.words.get(other) ?? (() => undefined),
      isHeldBack,
    });
    session.words.set(id, (number) => draft.items.find((item) => item.number === number)?.markdown);
    files.push({
      path: `meetings/${id}.md`,
      text: writeMeeting(draft.facts, '', draft.items),
      from: source.name,
      as: standingOf(draft, held?.facts),
    });
    meetings.push({ id, meeting: placed.meeting, draft, from: source.name });
  }
  if (files.length === 0 && gone.length === 0 && papers.remarks.length === 0)
    throw nothingFound(recognised);
  refuseFaults(files, meetings);
  const isSilent = gone.length > 0 || meetings.some(({ draft }) => draft.heldBack.length > 0);
  const remarks = [
    isSilent ? unsaid(recognised.remarks) : recognised.remarks,
    papers.remarks,
    gone,
    beside,
    meetings.flatMap(({ draft }) => draft.remarks),
  ];
  return { files, meetings, remarks: remarks.flat() };
}

const NEVER_HELD =
  'this meeting was cancelled or postponed, so no record was made of it; one that is held already is left as it is';

/** Remarks on a source may quote any of its words, and so what of it is withdrawn or private. */
function unsaid(remarks: readonly Remark[]): Remark[] {
  if (remarks.length === 0) return [];
  const message = `what the importer remarked on this source (${remarks.length}) is not shown, since it may quote what is withdrawn or exempt here`;
  return [{ message, place: {} }];
}

/** Only the pack's own agenda names pages of the pack; the minutes in it named those of another. */
function papersFor({ kind }: RecognisedMeeting, ids: PaperIds): PaperIds {
  return kind === 'agenda' ? ids : { ...ids, byPages: new Map() };
}

function nothingFound({ documents }: Recognised): ImportProblem {
  const named = documents.map(({ kind, title }) => `${kind} “${title}”`).join(', ');
  return new ImportProblem(
    named === ''
      ? 'no meeting was recognised in this source'
      : `this holds no meeting and no words of a paper, only the ${named}`,
    'Import the page or the minutes of the meeting itself; --json shows all that was recognised.',
  );
}

function standingOf(draft: MeetingDraft, held: MeetingFacts | undefined): ComposedFile['as'] {
  if (held === undefined) return 'record';
  const isAgenda = draft.facts.kind === 'agenda';
  const heldAgenda = held.kind === 'agenda';
  if (isAgenda && !heldAgenda) return 'if-new';
  if (heldAgenda && !isAgenda) return 'record';
  return isSameSource(draft.facts.source, held.source) ? 'record' : 'other-source';
}

/** Reads the records whose minutes are approved, so that corrections can be checked against them. */
async function preloadApproved(
  { meeting }: PlacedMeeting,
  isHeldBack: (item: string) => HeldBack | undefined,
  approved: (approval: RecognisedApproval) => string,
  session: Session,
): Promise<void> {
  const ids = itemNumbers(meeting.items.map(({ number }) => number)).map(itemId);
  const open = meeting.items.filter(
    ({ exempt }, index) => !exempt && isHeldBack(ids[index] ?? '') === undefined,
  );
  for (const id of open.flatMap((item) => item.approvals).map(approved)) {
    if (session.words.has(id)) continue;
    const record = await session.known.meeting(id);
    if (record !== undefined) session.words.set(id, itemWords(record.items));
  }
}

function refuseFaults(files: readonly ComposedFile[], meetings: readonly ComposedMeeting[]): void {
  for (const file of files) {
    const draft = meetings.find(({ id }) => file.path === `meetings/${id}.md`)?.draft;
    const [fault] = checkRecord(file.path, file.text, draft);
    if (fault === undefined) continue;
    throw new ImportProblem(
      `the record made of it would not be valid: ${fault.path}  ${fault.message}`,
      'This is a fault of the importer: please report it together with the source.',
    );
  }
}

// Titles that Word and its printers give by themselves name nothing.
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b.*|untitled.*|document\d*|.*\btemplate\b.*|minutes|agenda)$/i;

function titleOf(source: SourceText): string {
  const file = source.name.split(/[\\/]/).at(-1) ?? source.name;
  const title = source.title?.replace(/\s+/g, ' ').trim() ?? '';
  return title === '' || NO_TITLE.test(title) ? file : title;
}
