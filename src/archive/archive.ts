import type { Block } from '../record/passages.ts';
import { paperPath } from '../record/paths.ts';
import type { ArchiveFacts } from '../record/schema/archive.ts';
import type { BodyFacts } from '../record/schema/body.ts';
import type { PaperFacts } from '../record/schema/paper.ts';
import type { TopicFacts } from '../record/schema/topic.ts';
import type { WithdrawnRecord } from '../record/withdrawn.ts';
import { itemAnchor } from './addresses.ts';
import { AskedMap, questionOfMap } from './asked.ts';
import type { ItemEntry, MeetingEntry } from './entries.ts';
import type { Namer } from './named.ts';
import type { NameContext, PeopleIndex, Person } from './people.ts';

/** A body, person, topic or paper: facts and the words about it. */
export interface Described<Facts> {
  id: string;
  facts: Facts;
  blocks: Block[];
}

/** What the archive is made of: the entries of every record, and who finds people in them. */
export interface Entries {
  archive: ArchiveFacts;
  names: PeopleIndex;
  namer: Namer;
  /** What stands for whom each meeting names, by its id: it differs where that differs. */
  namedDigests: ReadonlyMap<string, string>;
  bodies: Described<BodyFacts>[];
  people: (Person & { blocks: Block[] })[];
  topics: Described<TopicFacts>[];
  papers: Described<PaperFacts>[];
  meetings: MeetingEntry[];
  /** Notices of meetings and papers that were withdrawn. */
  withdrawn: WithdrawnRecord[];
}

/** An item together with the meeting it belongs to. */
export interface Placed {
  meeting: MeetingEntry;
  item: ItemEntry;
}

/** All records together, indexed once; pages look up and never search. Lists of meetings are oldest first. */
export interface Archive {
  facts: ArchiveFacts;
  people: PeopleIndex;
  /** Finds the people named in the words of a meeting. */
  namer: Namer;
  /** What stands for whom each meeting names, by its id. */
  namedDigests: ReadonlyMap<string, string>;
  bodies: ReadonlyMap<string, Described<BodyFacts>>;
  persons: ReadonlyMap<string, Person & { blocks: Block[] }>;
  topics: ReadonlyMap<string, Described<TopicFacts>>;
  papers: ReadonlyMap<string, Described<PaperFacts>>;
  meetings: ReadonlyMap<string, MeetingEntry>;
  meetingsByBody: ReadonlyMap<string, MeetingEntry[]>;
  meetingsByYear: ReadonlyMap<string, MeetingEntry[]>;
  itemsByTopic: ReadonlyMap<string, Placed[]>;
  /** Items by what a reference says: `<body>/<date>#item-<id>`. */
  items: ReadonlyMap<string, Placed>;
  /** Notices of meetings and papers that were withdrawn, by place: `meetings/<body>/<date>`. */
  withdrawn: ReadonlyMap<string, WithdrawnRecord>;
  /** Items that received a paper. */
  itemsByPaper: ReadonlyMap<string, Placed[]>;
}

/** The maps of an archive: what pages look up in them is noted. */
const INDEXES = [
  'bodies',
  'persons',
  'topics',
  'papers',
  'meetings',
  'meetingsByBody',
  'meetingsByYear',
  'itemsByTopic',
  'itemsByPaper',
  'items',
  'withdrawn',
] as const satisfies (keyof Archive)[];

type Indexed = (typeof INDEXES)[number];

for (const name of INDEXES) {
  questionOfMap<Archive[Indexed] extends ReadonlyMap<string, infer Value> ? Value : never>(
    name,
    (archive) => archive[name],
  );
}

/** Adds a value to the list under a key. */
export function group<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A meeting, read or joined, as far as its day goes. */
type DatedMeeting = Pick<MeetingEntry, 'id'> & { facts: Pick<MeetingEntry['facts'], 'date'> };

/** By date, then by id, so that two meetings of one day keep their order. */
export function byDate(a: DatedMeeting, b: DatedMeeting): number {
  const [one, other] = [`${a.facts.date} ${a.id}`, `${b.facts.date} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function byId<T extends { id: string }>(name: Indexed, list: readonly T[]): AskedMap<T> {
  return new AskedMap(
    name,
    list.map((entry) => [entry.id, entry]),
  );
}

/** Joins the entries of all records into one archive. Pure; makes every index in one pass. */
export function makeArchive(entries: Entries): Archive {
  const meetings = [...entries.meetings].sort(byDate);
  const meetingsByBody = new Map<string, MeetingEntry[]>();
  const meetingsByYear = new Map<string, MeetingEntry[]>();
  const itemsByTopic = new Map<string, Placed[]>();
  const itemsByPaper = new Map<string, Placed[]>();
  const items = new Map<string, Placed>();
  for (const meeting of meetings) {
    group(meetingsByBody, meeting.facts.body, meeting);
    group(meetingsByYear, meeting.facts.date.slice(0, 4), meeting);
    for (const item of meeting.items) {
      const placed = { meeting, item };
      items.set(keyOf(placed), placed);
      for (const topic of new Set(item.facts.topics)) group(itemsByTopic, topic, placed);
      for (const { paper } of item.facts.documents ?? []) {
        if (paper !== undefined) group(itemsByPaper, paper, placed);
      }
    }
  }
  return {
    facts: entries.archive,
    people: entries.names,
    namer: entries.namer,
    namedDigests: entries.namedDigests,
    bodies: byId('bodies', entries.bodies),
    persons: byId('persons', entries.people),
    topics: byId('topics', entries.topics),
    papers: byId('papers', entries.papers),
    meetings: byId('meetings', meetings),
    meetingsByBody: new AskedMap('meetingsByBody', meetingsByBody),
    meetingsByYear: new AskedMap('meetingsByYear', meetingsByYear),
    itemsByTopic: new AskedMap('itemsByTopic', itemsByTopic),
    itemsByPaper: new AskedMap('itemsByPaper', itemsByPaper),
    items: new AskedMap('items', items),
    withdrawn: byId('withdrawn', entries.withdrawn),
  };
}

/** What a reference of the records calls an item: `<body>/<date>#item-9`. */
export function keyOf({ meeting, item }: Placed): string {
  return `${meeting.id}#${itemAnchor(item.id)}`;
}

/** Where and when the names of a meeting were written. */
export function contextOf(meeting: MeetingEntry): NameContext {
  return { day: meeting.facts.date, body: meeting.facts.body };
}

/** Where and when the names of a paper were written; one of a year or month counts as of its end. */
export function contextOfPaper(id: string): NameContext {
  const { body = '', date = '' } = paperPath(id) ?? {};
  const ends: Readonly<Record<number, string>> = { 4: '-12-31', 7: '-31' };
  return { day: date + (ends[date.length] ?? ''), body };
}

/** The item, decision part or action that a reference points at; undefined if there is none. */
export function placedBy(
  archive: Archive,
  reference: string,
): (Placed & { part?: string }) | undefined {
  const whole = archive.items.get(reference);
  if (whole) return whole;
  const match = /^(.*)-([pra]\d+)$/.exec(reference);
  const placed = match?.[1] === undefined ? undefined : archive.items.get(match[1]);
  return placed && match?.[2] !== undefined ? { ...placed, part: match[2] } : undefined;
}

/** All meetings, oldest first. */
export function allMeetings(archive: Archive): MeetingEntry[] {
  return [...archive.meetings.values()];
}

/** The name of a body by its id; the id where no body of it is known. */
export function bodyName(archive: Archive, body: string): string {
  return archive.bodies.get(body)?.facts.name ?? body;
}
