import { squash } from '../text/words.ts';
import { HONORIFIC_AHEAD, POST_NOMINALS, singular, splitHonorific } from './honorifics.ts';
import { hasOwnTitle, isOffice, isOfficeOrSurname, looksLikePerson } from './person-shape.ts';
import { parseWrittenName, withoutStay, type WrittenName } from './written-name.ts';

interface Piece {
  text: string;
  /** What stood before it: ",", "and", ";", ".". */
  joint: string;
}

/** What parts the names of a list, outside brackets: commas, semicolons, "and", "&", a full stop before a capital. */
const JOINT =
  /^(?:\s*([,;])\s*(?:(?:and|plus)\s+|&\s+)?|\s+(and|&|plus)\s+|(?<=[\p{Ll}\p{M}]{2}|\))(\.)\s+(?=\p{Lu}))/u;

/** A title with a stop behind it ends nothing: "Mrs. Kerr". */
const ABBREVIATED = /\b(?:Mrs|Cllrs?|Cllors?|Clr|Rev|Revd|Prof|Messrs|Hon|Ald)$/;

/** Cuts a list at its joints, leaving brackets whole. */
function pieces(list: string): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let start = 0;
  let joint = ',';
  for (let at = 0; at < list.length; at += 1) {
    if (list[at] === '(') depth += 1;
    if (list[at] === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[\s,;.]/.test(list[at] ?? '')) continue;
    const cut = jointAt(list, at);
    if (!cut) continue;
    found.push({ text: list.slice(start, at), joint });
    joint = cut.joint;
    at += cut.length - 1;
    start = at + 1;
  }
  found.push({ text: list.slice(start), joint });
  return found
    .map(({ text, joint: before }) => ({ text: squash(text), joint: before }))
    .filter(({ text }) => text);
}

function jointAt(list: string, at: number): { joint: string; length: number } | null {
  if (list[at] === '.') {
    const before = list.slice(Math.max(0, at - 8), at);
    const stop = /[\p{Ll}\p{M}]{2}$|\)$/u.test(before) && !ABBREVIATED.test(before);
    const next = /^\.\s+(?=\p{Lu})/u.exec(list.slice(at, at + 8));
    return stop && next ? { joint: '.', length: next[0].length } : null;
  }
  const bracketed = list[at - 1] === ')' && /^\s+(?=\p{Lu}\p{Ll})/u.exec(list.slice(at, at + 8));
  if (bracketed) return { joint: ',', length: bracketed[0].length };
  const found = JOINT.exec(list.slice(at, at + 12));
  return found ? { joint: found[1] ?? found[2] ?? ',', length: found[0].length } : null;
}

/** No name is longer than this, in characters. */
const LONGEST = 200;

/** "Cllr Jane Doe Cllr John Roe" becomes two; brackets stay with the name before them. */
function cutRunOn({ text, joint }: Piece): Piece[] {
  const bracket = text.indexOf('(');
  const [bare, rest] = bracket < 0 ? [text, ''] : [text.slice(0, bracket), text.slice(bracket)];
  const names: string[] = [];
  for (const part of bare.split(HONORIFIC_AHEAD)) {
    const last = names.at(-1);
    if (last !== undefined && (last.length > LONGEST || !looksLikePerson(last)))
      names[names.length - 1] = `${last} ${part}`;
    else names.push(part);
  }
  return names.map((name, n) => ({
    text: n === names.length - 1 ? `${name}${rest}` : name,
    joint: n === 0 ? joint : ',',
  }));
}

/**
 * The persons of a list such as "Councillors Ashe and Pell, Mr N Baker, OBE (Chair), and Jane Roe, Clerk".
 * A piece that is no name is the office of the person before it. Left over is text before the first name, and a
 * piece with a title of its own that is not understood: it is never given to another person.
 */
export function parseNameList(list: string): { people: WrittenName[]; leftover: string[] } {
  const written: string[] = [];
  const leftover: string[] = [];
  let shared: string | null = null;
  let closed = false;
  let office = false;
  let nobody = true;
  let ahead: string | null = null;
  const parted = hasSemicolonsOnly(list);
  for (const { text: found, joint } of pieces(list).flatMap(cutRunOn)) {
    const bare = withoutStay(found);
    const text = nameFirst(bare);
    if (text !== bare && joint === ',' && isUnclearHolder(bare, written.at(-1))) {
      leftover.push(bare);
      nobody = true;
      continue;
    }
    const { title, rest, plural } = splitHonorific(text);
    const { shared: one, own } = singular(title ?? '');
    if (plural) shared = one;
    else if (text !== bare) shared = null;
    else if (
      (title !== null && !CIVIL.test(title)) ||
      joint === '.' ||
      (joint === ';' && !parted) ||
      (closed && (looksLikePerson(text) || isOfficeOrSurname(text)))
    )
      shared = null;
    closed = joint === 'and' || joint === '&';
    const named: string = plural
      ? `${one} ${own} ${rest}`
      : shared !== null && title === null
        ? `${shared} ${text}`
        : text;
    const wasOffice = office;
    const ofOffice = joint === '&' && wasOffice;
    office = false;
    const unclear = shared !== null && title === null && isOfficeOrSurname(text);
    if (looksLikePerson(named) && !ofOffice && !unclear) {
      written.push(
        ahead !== null && joint === ',' ? `${named.replace(/\.$/, '')}, ${ahead}` : named,
      );
      if (ahead !== null && joint === ',') leftover.pop();
      ahead = null;
      nobody = false;
    } else if (unclear || hasOwnTitle(text)) {
      leftover.push(text);
      nobody = true;
    } else if (
      nobody ||
      ((joint === 'and' || joint === '&') && !wasOffice && !POST_NOMINALS.test(text))
    ) {
      leftover.push(text);
      ahead = isOfficeAhead(text) ? text.replace(/^the /i, '') : null;
    } else if (/^(?:\p{Lu}\.? ?){1,3}(?:\(.*\))?$/u.test(text) && joint === ',')
      written[written.length - 1] = attach(written.at(-1) ?? '', text, joint);
    else {
      office = true;
      written[written.length - 1] = attach(written.at(-1) ?? '', text, joint);
    }
  }
  return { people: written.map(parseWrittenName), leftover };
}

/** "C Dyer; E Firth; G Holt": semicolons part the names as commas do elsewhere, and end no title. */
const hasSemicolonsOnly = (list: string): boolean => {
  const names = list.replace(/\([^)]*\)?/g, '');
  return names.includes(';') && !names.includes(',');
};

/** "and the Clerk, Mr G Moss": an office that stands before its holder. */
const isOfficeAhead = (text: string): boolean => /^the /i.test(text) && isOffice(text);

/**
 * "R Gale, Planning Manager S Hill": whose office that is cannot be told where the person before has none and the
 * office is not set apart.
 */
const isUnclearHolder = (text: string, before: string | undefined): boolean =>
  before !== undefined && !/[,(]/.test(before) && !/[:–(]| - /.test(text) && isOfficeBefore(text);

/** Titles that stand within a list of councillors: "Councillors Ibbs, Mrs Kerr and Lunn". */
const CIVIL = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)$/;

/** "Director of Place - M Neal", "Treasurer: O Price" and "Chief Fire Officer K Lunt" with the office behind. */
function officeBehind(text: string): string {
  if (text.length > LONGEST || hasOwnTitle(text)) return text;
  const words = text.split(' ');
  const at = words.findIndex(
    (word, n) =>
      n > 0 &&
      (INITIAL.test(word) || /^(?:[:–-]|.*:)$/.test(words[n - 1] ?? '')) &&
      looksLikePerson(words.slice(n).join(' ')),
  );
  const office = words
    .slice(0, at)
    .join(' ')
    .replace(/\s*[:–-]$/, '');
  return at > 0 && isOffice(office) ? `${words.slice(at).join(' ')} (${office})` : text;
}

/** Whether an office stands before a name: "Chief Fire Officer K Lunt". */
export const isOfficeBefore = (text: string): boolean => officeBehind(text) !== text;

/** "K", "A.J.", "Mrs": what opens a name where no surname alone would show it. */
const INITIAL = /^(?:\p{Lu}\.?){1,3}$|^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/u;

/** "Director of Leisure (Mr. J. Farrell)" with the name in front. */
function nameFirst(text: string): string {
  const [, office = '', inner = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const named =
    (splitHonorific(inner).title !== null || isOfficeAhead(office)) &&
    looksLikePerson(inner) &&
    !looksLikePerson(office);
  return named ? `${inner} (${office})` : officeBehind(text);
}

const attach = (person: string, office: string, joint: string): string =>
  joint === 'and' || joint === '&' || POST_NOMINALS.test(office)
    ? `${person}${POST_NOMINALS.test(office) ? ',' : ` ${joint}`} ${office}`
    : `${person}, ${office}`;
