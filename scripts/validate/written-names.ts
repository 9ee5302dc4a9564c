import { contextOfPaper } from '../../src/archive/archive.ts';
import { keptBack } from '../../src/archive/corrections.ts';
import type { NameContext } from '../../src/archive/people.ts';
import { meetingPath } from '../../src/record/paths.ts';
import type { MeetingRecord, PaperRecord } from '../../src/record/read.ts';
import { ATTENDANCE, type MeetingFacts } from '../../src/record/schema/meeting.ts';
import type { Agenda, UnreadAgenda } from './agenda.ts';
import type { Place } from './places.ts';
import type { Records } from './records.ts';

/** A name that stands in some facts, with when and where it was written. */
export interface WrittenName {
  written: string;
  context: NameContext;
  place(): Place;
}

type Path = (string | number)[];

function listed(key: Path, names: readonly string[] | undefined): [Path, string][] {
  return (names ?? []).map((name, index) => [[...key, index], name]);
}

function attending(attendance: MeetingFacts['attendance']): [Path, string][] {
  return ATTENDANCE.flatMap((list) => listed(['attendance', list], attendance?.[list]));
}

function* ofMeeting(meeting: MeetingRecord, records: Records): Generator<WrittenName> {
  const { attendance, contact, date, body } = meeting.facts;
  const context = { day: date, body };
  for (const [path, written] of [
    ...(contact === undefined ? [] : ([[['contact'], contact]] satisfies [Path, string][])),
    ...attending(attendance),
  ]) {
    yield { written, context, place: () => records.inFrontMatter(meeting, path) };
  }
}

function* ofUnread(agenda: UnreadAgenda, records: Records): Generator<WrittenName> {
  const { body = '', date = '' } = meetingPath(agenda.id) ?? {};
  for (const [path, written] of attending(agenda.attendance)) {
    const place = (): Place => records.inFrontMatter(agenda, path);
    yield { written, context: { day: date, body }, place };
  }
}

function* ofAgenda(agenda: Agenda, records: Records): Generator<WrittenName> {
  const { body = '', date = '' } = meetingPath(agenda.id) ?? {};
  const context = { day: date, body };
  for (const item of agenda.items) {
    const { presenters, contact: contacts, interests, approves } = item.facts;
    const named: [Path, string][] = [
      ...listed(['presenters'], presenters),
      ...listed(['contact'], contacts),
      ...(interests ?? []).map(({ person }, index): [Path, string] => [
        ['interests', index, 'person'],
        person,
      ]),
      ...(approves ?? []).flatMap(({ meeting, corrections }, approval) =>
        (corrections ?? []).flatMap(({ item: number, person }, index): [Path, string][] =>
          person === undefined || keptBack(records, meeting, { item: number })
            ? []
            : [[['approves', approval, 'corrections', index, 'person'], person]],
        ),
      ),
    ];
    for (const [path, written] of named) {
      yield { written, context, place: () => records.inFacts(agenda, item, path) };
    }
  }
}

function* ofPaper(paper: PaperRecord, records: Records): Generator<WrittenName> {
  const context = contextOfPaper(paper.id);
  for (const [path, written] of listed(['authors'], paper.facts.authors)) {
    yield { written, context, place: () => records.inFrontMatter(paper, path) };
  }
}

/** Every name written in the facts of all records. */
export function* writtenNames(records: Records): Generator<WrittenName> {
  for (const meeting of records.content.records.meetings) yield* ofMeeting(meeting, records);
  for (const agenda of records.unread) yield* ofUnread(agenda, records);
  for (const agenda of records.agendas) yield* ofAgenda(agenda, records);
  for (const paper of records.content.records.papers) yield* ofPaper(paper, records);
}
