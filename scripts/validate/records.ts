import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Content } from '../../src/archive/content.ts';
import { itemAnchor, passageAnchor } from '../../src/archive/addresses.ts';
import { indexPeople, type PeopleIndex } from '../../src/archive/people.ts';
import { addressable } from '../../src/record/passages.ts';
import { recordPath, RECORD_KINDS, type RecordKind } from '../../src/record/paths.ts';
import type { MeetingRecord } from '../../src/record/read.ts';
import { splitRecord } from '../../src/record/split.ts';
import { agendaOf, type Agenda, type UnreadAgenda } from './agenda.ts';
import { slug } from '../../src/record/slugs.ts';
import { makePlaces, type Places } from './places.ts';
import { strayFiles, type StrayFile } from './stray-files.ts';

/** All records together as the rules ask for them: plain look-ups, made once. */
export interface Records extends Places {
  content: Content;
  people: PeopleIndex;
  /** Files in the folders of the records that nobody reads. */
  strays: readonly StrayFile[];
  /** The items of every meeting, also of those whose front matter is wrong: all problems at once. */
  agendas: readonly Agenda[];
  /** Those of them whose front matter is wrong. */
  unread: readonly UnreadAgenda[];
  /** Meetings that could be read, by id. */
  meetings: ReadonlyMap<string, MeetingRecord>;
  /** What was withdrawn, by place: `meetings/<body>/<date>`. */
  withdrawn: ReadonlySet<string>;
  /**
   * The ids of a kind that have a file. A file that could not be read counts, and one with a name
   * or an ending that cannot be as what it is meant to be: its own problem is reported, and everything that
   * refers to it need not be.
   */
  ids(kind: RecordKind): ReadonlySet<string>;
  /** Whether the file of a record is there but could not be read. */
  isUnread(kind: RecordKind, id: string): boolean;
  /**
   * Whether the reader found errors in a meeting, or two of its items have one address: what refers
   * into it may be right when that is mended.
   */
  isFaulty(meeting: MeetingRecord): boolean;
  /** What a reference may point at in a meeting: `item-9`, `item-9-r2` … */
  anchors(meeting: MeetingRecord): ReadonlySet<string>;
}

const bodyAndDate = z.object({ body: z.string(), date: z.string() });

function anchorsOf(meeting: MeetingRecord): Set<string> {
  return new Set(
    meeting.items.flatMap(({ id, blocks }) => [
      itemAnchor(id),
      ...addressable(blocks).map((passage) => passageAnchor(id, passage.id)),
    ]),
  );
}

/** The id that a meeting's facts say, whatever place its file has; undefined if they say none. */
function meetingIn(file: string): string | undefined {
  const split = splitRecord(readFileSync(file), file);
  const said = bodyAndDate.safeParse('ok' in split ? split.ok.yaml.value : undefined);
  return said.success ? `${said.data.body}/${said.data.date}` : undefined;
}

/** The ids that misnamed and misplaced files of a kind are meant to have, as far as they or their facts say them. */
function meantIds({ records, locate, folder, problems }: Content, kind: RecordKind): string[] {
  const misplaced = new Set(
    problems.filter(({ rule }) => rule.startsWith('path-')).map(({ file }) => file),
  );
  if (kind === 'meetings') {
    const read = records.meetings.filter(({ file }) => misplaced.has(file));
    const elsewhere = problems.filter(
      ({ rule }) => rule === 'path-unknown' || rule === 'path-kind',
    );
    return [
      ...read.map(({ facts: { body, date } }) => `${body}/${date}`),
      ...elsewhere.flatMap(({ file }) => meetingIn(file) ?? []),
    ];
  }
  if (kind === 'papers') return [];
  return [...locate.keys()].flatMap((file) => {
    const path = misplaced.has(file) ? recordPath(relative(folder, file)) : undefined;
    return path?.kind === kind ? [slug(path.id.replace(/\.md$/, ''))] : [];
  });
}

/** Makes the look-ups over everything that was read. */
export function makeRecords(content: Content): Records {
  const ids = new Map(RECORD_KINDS.map((kind) => [kind, new Set<string>()]));
  for (const file of content.locate.keys()) {
    const path = recordPath(relative(content.folder, file));
    if (path) ids.get(path.kind)?.add(path.id);
  }
  const read = new Map(
    RECORD_KINDS.map((kind) => [kind, new Set(content.records[kind].map(({ id }) => id))]),
  );
  const fileOf = (id: string): string => join(content.folder, `meetings/${id}.md`);
  const unreadable = new Set(
    content.problems.filter(({ rule }) => rule === 'nested-too-deeply').map(({ file }) => file),
  );
  const faulty = new Set(
    content.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const strays = strayFiles(content.folder);
  const meant = (kind: RecordKind): string[] =>
    strays.flatMap((stray) => (stray.kind === kind ? (stray.meant ?? []) : []));
  const known = new Map(
    RECORD_KINDS.map((kind) => [
      kind,
      new Set([...(ids.get(kind) ?? []), ...meantIds(content, kind), ...meant(kind)]),
    ]),
  );
  const withdrawn = new Set(content.withdrawn.map(({ id }) => id));
  const unread = [...(ids.get('meetings') ?? [])].filter(
    (id) =>
      read.get('meetings')?.has(id) !== true &&
      !unreadable.has(fileOf(id)) &&
      !withdrawn.has(`meetings/${id}`),
  );
  const unreadAgendas = unread.map((id) => agendaOf(id, fileOf(id)));
  const anchors = new Map<string, Set<string>>();
  return {
    content,
    strays,
    agendas: [...content.records.meetings, ...unreadAgendas],
    unread: unreadAgendas,
    people: indexPeople(content.records.people),
    meetings: new Map(content.records.meetings.map((meeting) => [meeting.id, meeting])),
    withdrawn,
    ids: (kind) => known.get(kind) ?? new Set(),
    isUnread: (kind, id) => known.get(kind)?.has(id) === true && read.get(kind)?.has(id) !== true,
    isFaulty: ({ file, items }) =>
      faulty.has(file) || new Set(items.map(({ id }) => id)).size < items.length,
    anchors(meeting) {
      const known = anchors.get(meeting.id) ?? anchorsOf(meeting);
      anchors.set(meeting.id, known);
      return known;
    },
    ...makePlaces(content),
  };
}
