import type { Attendee, Standing } from '../../recognised.ts';
import type { Line, Remark } from '../../source.ts';
import { splitMarker } from '../text/list-marker.ts';
import { isOfficeBefore, parseNameList } from '../people/name-list.ts';
import { splitHonorific } from '../people/honorifics.ts';
import { LAST_WORD, NAME_WORD } from '../people/name-word.ts';
import {
  hasOwnTitle,
  isOffice,
  isOfficeOrSurname,
  looksLikePerson,
} from '../people/person-shape.ts';
import { parseWrittenName } from '../people/written-name.ts';
import { attendanceLabel, inEnglish } from './attendance-labels.ts';

interface NamedList {
  standing: Standing;
  lines: Line[];
}

/** A line below the lists that is none of them: "It was noted that …", "UNRESTRICTED ITEMS", a date, a sentence. */
const ENDS_LISTS =
  /^(?:items?$|action$|unless otherwise|through the|apologies\b.*\b(?:were|was|had|have)\b|(?:un)?restricted items|exempt items|part (?:i|1|a|one)\b|this (?:note|meeting|is)|the (?:meeting|chair|committee|panel|board|minutes)|it was|note[:s]?\b|(?:\w+ )?(?:members of the )?(?:public|press)\b|venue|date|time|agenda|minutes\b|before (?:the|commenc))/i;

/** Groups the lines of a head by the attendance label above them; lines of no list are given back. */
export function attendanceLists(head: Line[]): { lists: NamedList[]; rest: Line[] } {
  const lists: NamedList[] = [];
  const rest: Line[] = [];
  let open = false;
  for (const line of head.flatMap(cutAtLabels).map(headInEnglish)) {
    const label = attendanceLabel(line.text.replace(/^[+*†#]\s?/, ''));
    const divides = open && SUBHEADING.test(line.text);
    if (label && !divides) {
      const first = { ...line, text: label.rest.replace(/^\|\s*/, '') };
      lists.push({ standing: label.standing, lines: label.rest === '' ? [] : [first] });
      open = true;
    } else if (open && !label && holdsNames(line.text)) {
      lists.push({
        standing: lists.at(-1)?.standing ?? 'present',
        lines: [{ ...line, text: withoutSublabel(line.text) }],
      });
    } else if (divides && label?.rest === '') continue;
    else if (open && !ENDS_LISTS.test(line.text) && !isSentence(line.text))
      lists.at(-1)?.lines.push(line);
    else {
      open = false;
      rest.push(line);
    }
  }
  return { lists, rest };
}

/** "Councillors:" under "PRESENT:" divides the list and does not end it. */
const SUBHEADING = /^(?:councillors|members|co-?optees|co-?opted members)\s*(?::|$)/i;

/** A head of names without the Welsh before it; two names with a stroke between them stay. */
function headInEnglish(line: Line): Line {
  const text = inEnglish(line.text);
  const isHead = text.includes(':') || attendanceLabel(text) !== null || SUBHEADING.test(text);
  return isHead ? { ...line, text } : line;
}

/** "Tenants: Dora Wick, Eli Yarrow" within a list. */
const SUBLABEL = /^\p{Lu}[\p{L}\s&'’/-]{2,40}:\s+(.+)$/u;

/** The names behind such a label; that of one person's office stays: "Clerk: Mrs M Hay". */
function withoutSublabel(text: string): string {
  const rest = SUBLABEL.exec(text)?.[1] ?? '';
  const office = isOffice(text.slice(0, text.indexOf(':')));
  return office && parseNameList(rest).people.length === 1 ? text : rest;
}

/** "… and the Clerk. Also present: Cllr Hale": a label within a line begins a list of its own. */
const LABEL_WITHIN =
  /(?<=[.;)])\s+(?=(?:also (?:present|in attendance)|in attendance|apologies|officers(?: present)?|observers|absent)\s*:)/i;

/** Two columns of names side by side: each cell is a person, and none the office of the one before. */
function cutAtCells({ cells = [], text, place }: Line): Line[] {
  const filled = cells.filter((cell) => cell !== '');
  const people = filled.every((cell) => looksLikePerson(parseWrittenName(cell).name));
  return people && filled.length > 1
    ? filled.map((cell) => ({ text: cell, place }))
    : [{ text, place, cells }];
}

const cutAtLabels = (line: Line): Line[] =>
  line.cells ? cutAtCells(line) : line.text.split(LABEL_WITHIN).map((text) => ({ ...line, text }));

/** "As only two members were present no business was done.": a sentence that opens with no name. */
const isSentence = (text: string): boolean =>
  /[.!?]$/.test(text) &&
  /\b(?:is|are|was|were|has|have|had|will|would)\b/.test(text) &&
  parseNameList(text.split(/\b(?:is|are|was|were|has|have|had|will|would)\b/)[0] ?? '').people
    .length === 0;

const holdsNames = (text: string): boolean =>
  parseNameList(SUBLABEL.exec(text)?.[1] ?? '').people.length > 0;

/** A row of a table of names: "Councillor A Smith | Chair". */
const rowText = ({ cells, text }: Line): string =>
  (cells ? text.split(' | ').filter(Boolean).join(', ') : text)
    .replace(GROUP, '')
    .replace(/(^|\s)[+*†#](?=\p{Lu})/gu, '$1')
    .replace(IN_THE_CHAIR, ' (Chair)');

/** "Conservative Group Robert Ash, Philippa Birch": the party before its members. */
const GROUP = /^\p{Lu}[\p{L}’' &-]{2,50} (?:Group|Party):?\s+(?=[+*]?\p{Lu})/u;

/** "Councillor Hall in the Chair", "– in the Chair". */
const IN_THE_CHAIR = /,?\s*(?:[–-]\s*)?(?<!\()\bin the chair\b/i;

/** The people of one list: one a line, or run together with commas over several lines. */
export function peopleOfList({ standing, lines }: NamedList): Attendee[] {
  return namedEntries(lines).flatMap(({ text, place, single }) => {
    const people = single ? [parseWrittenName(text)] : parseNameList(text).people;
    return people.map((person) => ({
      ...person,
      as: SUBSTITUTE.test(person.role ?? '') ? 'substitute' : standing,
      place,
    }));
  });
}

/** Remarks on those of a list whose names are not understood, so that nobody is left out of it unsaid. */
export function unreadNames({ lines }: NamedList): Remark[] {
  return namedEntries(lines).flatMap(({ text, place, single }) =>
    (single ? [] : parseNameList(text).leftover)
      .filter((piece) => hasOwnTitle(piece) || isOfficeOrSurname(piece) || isOfficeBefore(piece))
      .map((piece) => ({
        message: `Not recognised as a name, and so in no list of those who attended: “${piece}”`,
        place,
      })),
  );
}

function namedEntries(lines: Line[]): Entry[] {
  const cut = lines.map((line) => ({
    ...line,
    text: forenameFirst(splitMarker(rowText(line)).rest, lines),
  }));
  return entriesOf(cut).map((entry) => ({
    ...entry,
    text: entry.text.replace(/^(?:councillors?|members?)\s*:\s*/i, (label) =>
      /^councillors/i.test(label) ? 'Councillors ' : '',
    ),
  }));
}

/** "Cllr Roe (substitute for Cllr Doe)" stands among those present. */
const SUBSTITUTE = /^(?:as )?(?:a )?(?:substitut\w*|in place of|deputising for)\b/i;

/** "Abbot, Jane (Leader)", in lists in which every line stands so. */
const SURNAME_FIRST = new RegExp(
  `^(${LAST_WORD}), (${NAME_WORD}(?: \\p{Lu}\\.?)?)(?=$|\\s*[(,–-])`,
  'u',
);

function forenameFirst(text: string, lines: Line[]): string {
  const all = lines.every(
    (line) =>
      SURNAME_FIRST.test(line.text) &&
      looksLikePerson(line.text.replace(SURNAME_FIRST, '$2 $1').split(/[(,–-]/)[0] ?? ''),
  );
  return all ? text.replace(SURNAME_FIRST, '$2 $1') : text;
}

interface Entry {
  text: string;
  place: Line['place'];
  /** One person with an office, as against a list of several. */
  single: boolean;
}

function entriesOf(lines: Line[]): Entry[] {
  const open = lines.slice(0, -1).filter(({ text }) => /(?:,|;|\band|&)$/i.test(text)).length;
  const several = lines.filter(({ text }) => holdsSeveral(text)).length;
  const running = open * 3 > lines.length || several * 2 >= lines.length;
  if (!running) return onePerLine(lines);
  const first = lines[0];
  return first
    ? [{ text: lines.map(({ text }) => text).join(' '), place: first.place, single: false }]
    : [];
}

const holdsSeveral = (text: string): boolean => parseNameList(text).people.length > 1;

/** One person a line; a line that starts with neither a name nor a title goes on with the office above it. */
function onePerLine(lines: Line[]): Entry[] {
  const entries: Entry[] = [];
  for (const { text, place } of lines) {
    const named = parseNameList(text).people.length;
    const opensName =
      looksLikePerson(parseWrittenName(text).name) ||
      named === 1 ||
      (named === 0 && hasOwnTitle(text));
    const last = entries.at(-1);
    if (opensName && !(last && isOfficeTail(last.text, text)))
      entries.push({ text, place, single: isOnePerson(text) });
    else if (last) last.text = `${last.text} ${text}`;
  }
  return entries;
}

/** "Gill Ellis, Interim Director" is one; "Councillors: A Bream, T Cantwell" and "Cllr Doe, Cllr Roe" are more. */
function isOnePerson(text: string): boolean {
  const others = parseNameList(text).people.slice(1);
  const several =
    others.some(({ title }) => title !== null) || (others.length > 0 && /\band\b/.test(text));
  const { plural } = splitHonorific(text);
  if (parseNameList(text).leftover.some(isOfficeBefore)) return false;
  return !several && !plural && looksLikePerson(text.split(/,| [–-] |\(/)[0] ?? '');
}

/** "… Governance and Democratic" / "Engagement Officer": an office that goes over two lines. */
const isOfficeTail = (above: string, text: string): boolean =>
  (/,| [–-] /.test(above) && /(?:\band|\bof|\bfor|&|-|\()$/.test(above)) || /^[a-z(]/.test(text);
