import { decide, meetingNames, type MeetingNames } from './certain.ts';
import { minutesInDocument } from './minutes-in-document.ts';
import { indexNames, type ArchivePerson, type NameIndex } from './name-index.ts';
import { phrasesIn, type PassageNames } from './phrases.ts';

/** A stretch of text that names a person, in UTF-16 units; `person` is null when it is not certain which. */
export interface Mention {
  start: number;
  end: number;
  person: string | null;
}

/** A person who may be named in a text; the usual spelling first. */
export type NamedPerson = ArchivePerson & {
  /** Whether the attendance list of the meeting holds this person. */
  present: boolean;
};

/** Who was there, by the ids of the index. */
export interface MeetingPeople {
  /** Everybody on the attendance list: present, in attendance, apologies. */
  present: Iterable<string>;
  /**
   * Councillors in office on the day, if that is known: only among them can `Cllr Hill` be somebody
   * who is neither on the list nor named in full. Left out, it can be anybody in the index.
   */
  inOffice?: Iterable<string>;
}

/**
 * Finds the people named in the passages of one meeting. Names in full and names with a title are
 * linked where one person fits; a first or last name alone only where exactly one person of the
 * meeting bears it, who attends or was named in full before.
 * @param index all names of the archive, built once with `indexNames`
 * @param people who was at the meeting
 * @param passages the meeting's paragraphs in order; they are not altered
 * @returns the mentions of each passage, in order and not overlapping
 */
export function mentionsInMeeting(
  index: NameIndex,
  people: MeetingPeople,
  passages: readonly string[],
): Mention[][] {
  const read = passages.map((text) => phrasesIn(text, index));
  const inOffice = people.inOffice === undefined ? undefined : places(index, people.inOffice);
  const meeting = meetingNames(index, places(index, people.present), inOffice, read);
  return read.map((names, passage) => mentionsOf(names, passage, meeting));
}

/**
 * Finds the people named in one text, by the rules of `mentionsInMeeting`. A document with the
 * minutes of several meetings is read meeting by meeting.
 * @param text running text; it is not altered
 * @param people everybody who may be named, with those at the meeting marked
 */
export function findMentions(text: string, people: readonly NamedPerson[]): Mention[] {
  const present = people.filter((person) => person.present).map(({ id }) => id);
  const index = indexNames(people);
  return minutesInDocument(text).flatMap((minutes) => {
    const [mentions = []] = mentionsInMeeting(index, { present }, [minutes.text]);
    return mentions.map(({ start, end, person }) => ({
      start: minutes.start + start,
      end: minutes.start + end,
      person,
    }));
  });
}

function mentionsOf(
  { text, phrases }: PassageNames,
  passage: number,
  meeting: MeetingNames,
): Mention[] {
  const mentions: Mention[] = [];
  for (const phrase of phrases) {
    const { start, end } = phrase;
    const verdict = decide(phrase, { passage, offset: start }, meeting, text);
    if (verdict === 'none') continue;
    const person = verdict === 'unsure' ? null : (meeting.index.ids[verdict.person] ?? null);
    mentions.push({ start, end, person });
  }
  return mentions;
}

function places(index: NameIndex, ids: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const id of ids) {
    const place = index.positions.get(id);
    if (place !== undefined) found.add(place);
  }
  return found;
}
