import { readFullName, readSurname, runFrom, type NameRead } from './full-names.ts';
import { joinBefore, withHonours, type Phrase, type Reading } from './reading.ts';
import { longerName, surnameGoesOn } from './surroundings.ts';
import type { TitleKind } from './titles.ts';
import type { NameWord } from './words.ts';
import { nameKey } from './written-name.ts';

const LIST_SIGN = /^(?:\s*\([^()]*\))?(?:\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*)$/; // `, `, ` and `, ` (Chair), `
const COUPLE_BEFORE = /\b(?:Mr|Mrs|Ms|Dr)\.?\s+(?:and|&)\s+$/; // Mr and Mrs Hill
const REACH = 12;
const LONGEST_OFFICE = 5; // words of (Vice-Chair of the Panel)

/**
 * Reads titles and the name, or the list of names, after them: `Mrs T Dean`, `Cllrs Hill and Kane`.
 * The phrase begins at the first title, but for a list at the name itself.
 * @param first the place of the first title
 * @returns the place after what was read
 */
export function readTitled(reading: Reading, first: number): number {
  const { text, words } = reading;
  let at = first;
  while (words[at + 1]?.title !== undefined && joinBefore(reading, at + 1) !== 'apart') at += 1;
  const title = words[at]?.title;
  if (title === undefined || joinBefore(reading, at + 1) === 'apart') return at + 1;
  const kind = tellingTitle(words.slice(first, at + 1));
  const titleStart = words[first]?.start ?? 0;
  at += 1;
  if (COUPLE_BEFORE.test(text.slice(Math.max(0, titleStart - REACH), titleStart))) {
    return at + runFrom(text, words, at).length;
  }
  if (!title.plural) return at + readName(reading, at, titleStart, kind);
  for (;;) {
    const length = readName(reading, at, words[at]?.start ?? 0, kind);
    at += Math.max(1, length);
    const next = nextInList(reading, at);
    if (next === undefined) return at;
    at = next;
  }
}

/** The title that says most: `Councillor` in `Councillor Mrs`. */
function tellingTitle(titles: readonly NameWord[]): TitleKind {
  const kinds = titles.flatMap(({ title }) => (title === undefined ? [] : [title.kind]));
  return (
    kinds.find((kind) => kind === 'councillor') ?? kinds.find((kind) => kind !== 'any') ?? 'any'
  );
}

/** The place of the next name of a list, past an office in brackets: `Cllrs Hill (Chair), Kane`. */
function nextInList({ text, words }: Reading, after: number): number | undefined {
  const start = words[after - 1]?.end ?? 0;
  for (let at = after; at < after + LONGEST_OFFICE; at += 1) {
    const word = words[at];
    if (word === undefined || word.title !== undefined) return undefined;
    if (LIST_SIGN.test(text.slice(start, word.start))) return at;
  }
  return undefined;
}

/** Reads one name after a title; gives the number of its words. */
function readName(reading: Reading, at: number, start: number, title: TitleKind): number {
  const { text, words } = reading;
  const run = runFrom(text, words, at);
  const full = readFullName(run);
  if (full !== undefined) {
    const goesOn = longerName(text, words, at + full.length - 1) !== undefined;
    const read: NameRead =
      goesOn && full.people.length > 0 ? { ...full, people: [], kind: 'near' } : full;
    return keep(reading, at, start, title, read);
  }
  const surname = readSurname(run);
  if (surname !== undefined && !surnameGoesOn(text, words, at + surname.length - 1)) {
    return keep(reading, at, start, title, surname);
  }
  return readFirstName(reading, start, title, run);
}

/** `Cllr Erin` is a name alone, surely a person's; `Mr Martin Shaw` is a stranger called Martin. */
function readFirstName(
  { phrases, strangers }: Reading,
  start: number,
  title: TitleKind,
  run: readonly NameWord[],
): number {
  const [word] = run;
  if (word?.known === undefined) return run.length;
  const { key } = word.known;
  if (run.length === 1) {
    phrases.push({ start, end: word.end, title, key, kind: 'alone', people: [] });
  } else strangers.given.push(key);
  return run.length;
}

function keep(
  reading: Reading,
  at: number,
  start: number,
  title: TitleKind,
  { length, people, kind }: NameRead,
): number {
  const last = withHonours(reading, at + length - 1);
  const key = nameKey(reading.words[at + length - 1]?.raw ?? '');
  const phrase: Phrase = {
    start,
    end: reading.words[last]?.end ?? start,
    title,
    key,
    kind,
    people,
  };
  reading.phrases.push(phrase);
  if (kind === 'stranger') reading.strangers.surnames.push(key);
  return last - at + 1;
}
