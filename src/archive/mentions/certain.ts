import type { NameIndex } from './name-index.ts';
import { NEEDS_A_VERB, NEVER_ALONE } from './ordinary-words.ts';
import type { PassageNames } from './phrases.ts';
import type { Phrase } from './reading.ts';
import { signsAround } from './surroundings.ts';
import type { TitleKind } from './titles.ts';

/** What a meeting knows of its people before a name is decided. Numbers are places in the index. */
export interface MeetingNames {
  index: NameIndex;
  /** Those on the attendance list. */
  present: ReadonlySet<number>;
  /** Councillors in office on the day, or undefined when that is not known. */
  inOffice: ReadonlySet<number> | undefined;
  /** Those named in full in the text, with the number of the passage and the offset of the first time. */
  introduced: ReadonlyMap<number, Place>;
  /** Titles used of people in the text. */
  titles: ReadonlyMap<number, ReadonlySet<TitleKind>>;
  strangers: { given: ReadonlySet<string>; surnames: ReadonlySet<string> };
}

/** A place in a meeting's text. */
export interface Place {
  passage: number;
  offset: number;
}

/** `unsure`: surely a person, but which one is not certain. `none`: perhaps no person at all. */
export type Verdict = { person: number } | 'unsure' | 'none';

/**
 * Gathers what the text itself tells: who is named in full, with which title, and which strangers.
 * @param passages the names of each passage, in the order of the text
 */
export function meetingNames(
  index: NameIndex,
  present: ReadonlySet<number>,
  inOffice: ReadonlySet<number> | undefined,
  passages: readonly PassageNames[],
): MeetingNames {
  const introduced = new Map<number, Place>();
  const titles = new Map<number, Set<TitleKind>>();
  const given = new Set<string>();
  const surnames = new Set<string>();
  const meeting = { index, present, inOffice, introduced, titles, strangers: { given, surnames } };
  passages.forEach(({ phrases, strangers }, passage) => {
    for (const key of strangers.given) given.add(key);
    for (const key of strangers.surnames) surnames.add(key);
    for (const phrase of phrases) {
      if (phrase.kind !== 'full' && phrase.kind !== 'initials') continue;
      const person = fullyNamed(phrase, meeting);
      if (person === undefined) continue;
      if (!introduced.has(person)) introduced.set(person, { passage, offset: phrase.start });
      if (phrase.title === undefined) continue;
      const known = titles.get(person) ?? new Set();
      titles.set(person, known.add(phrase.title));
    }
  });
  return meeting;
}

/**
 * Decides who is meant by a phrase.
 * @param place where the phrase stands in the meeting's text
 * @param text the passage it stands in
 */
export function decide(phrase: Phrase, place: Place, meeting: MeetingNames, text: string): Verdict {
  const { kind } = phrase;
  if (kind === 'alone') return decideAlone(phrase, place, meeting, text);
  const person = kind === 'surname' ? bearerOf(phrase, meeting) : fullyNamed(phrase, meeting);
  if (person !== undefined) return { person };
  return kind === 'initials' && phrase.title === undefined ? 'none' : 'unsure';
}

/** The one person a full name or initials fit: at this meeting, else in the whole archive. */
function fullyNamed(phrase: Phrase, meeting: MeetingNames): number | undefined {
  const people = phrase.people.filter((person) => !contradicts(person, phrase.title, meeting));
  return only(people.filter((person) => meeting.present.has(person))) ?? only(people);
}

/** The one person a title and surname fit. */
function bearerOf({ key, title, people }: Phrase, meeting: MeetingNames): number | undefined {
  if (meeting.strangers.surnames.has(key)) return undefined;
  const known = people.filter((person) => isOfMeeting(person, meeting));
  const fitting = known.filter((person) => !contradicts(person, title, meeting));
  const titled = fitting.filter((person) => title !== 'any' && usesTitle(person, title, meeting));
  if (known.length > 0) return only(fitting) ?? only(titled);
  if (title !== 'councillor') return undefined;
  const { inOffice } = meeting;
  return only(inOffice === undefined ? people : people.filter((person) => inOffice.has(person)));
}

/** The one person of the meeting who bears a name, where that name alone cannot be a word or place. */
function decideAlone(
  { key, title, start, end }: Phrase,
  place: Place,
  meeting: MeetingNames,
  text: string,
): Verdict {
  const titled = title !== undefined;
  if (!titled && NEVER_ALONE.has(key)) return 'none';
  const { given, surnames } = meeting.strangers;
  if (given.has(key) || surnames.has(key)) return 'none';
  const word = meeting.index.words.get(key);
  const byGiven = [...(word?.givenOf ?? [])].filter((person) => isOfMeeting(person, meeting));
  const bySurname = (word?.surnames ?? []).filter(
    ({ surname, person }) => surname.length === 1 && isOfMeeting(person, meeting),
  );
  const person = only([...new Set([...byGiven, ...bySurname.map((name) => name.person)])]);
  if (person === undefined || contradicts(person, title, meeting)) return 'none';
  if (!isKnownAt(person, place, meeting)) return 'none';
  if (titled) return { person };
  const { speaks, addressed, thing } = signsAround(text, start, end);
  const needsSign = byGiven.length === 0 || NEEDS_A_VERB.has(key);
  return thing || (needsSign && !speaks && !addressed) ? 'none' : { person };
}

function isOfMeeting(person: number, { present, introduced }: MeetingNames): boolean {
  return present.has(person) || introduced.has(person);
}

/** Whether somebody attends, or was named in full before a place of the text. */
function isKnownAt(person: number, place: Place, { present, introduced }: MeetingNames): boolean {
  if (present.has(person)) return true;
  const first = introduced.get(person);
  if (first === undefined) return false;
  if (first.passage !== place.passage) return first.passage < place.passage;
  return first.offset < place.offset;
}

function usesTitle(person: number, title: TitleKind | undefined, meeting: MeetingNames): boolean {
  if (title === undefined) return false;
  const { index, titles } = meeting;
  return (index.titles[person]?.has(title) ?? false) || (titles.get(person)?.has(title) ?? false);
}

/** Whether a title cannot be this person's: `Mrs` for one who is called `Mr`. */
function contradicts(person: number, title: TitleKind | undefined, meeting: MeetingNames): boolean {
  const opposite = title === 'male' ? 'female' : title === 'female' ? 'male' : undefined;
  if (opposite === undefined || usesTitle(person, title, meeting)) return false;
  return usesTitle(person, opposite, meeting);
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
