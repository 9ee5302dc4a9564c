import { squash } from '../text/words.ts';
import { HONORIFIC_AHEAD, POST_NOMINALS, singular, splitHonorific } from './honorifics.ts';
import { looksLikePerson } from './person-shape.ts';
import { parseWrittenName, type WrittenName } from './written-name.ts';

interface Piece {
  text: string;
  /** What stood before it: ",", "and", ";", ".". */
  joint: string;
}

/** What parts the names of a list, outside brackets: commas, semicolons, "and", "&", a full stop before a capital. */
const JOINT = /^(?:\s*([,;])\s*(?:and\s+|&\s+)?|\s+(and|&)\s+|(?<=\p{Ll}{2}|\))(\.)\s+(?=\p{Lu}))/u;

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
    const stop = /\p{Ll}{2}$|\)$/u.test(list.slice(Math.max(0, at - 2), at));
    const next = /^\.\s+(?=\p{Lu})/u.exec(list.slice(at, at + 8));
    return stop && next ? { joint: '.', length: next[0].length } : null;
  }
  const bracketed = list[at - 1] === ')' && /^\s+(?=\p{Lu}\p{Ll})/u.exec(list.slice(at, at + 8));
  if (bracketed) return { joint: ',', length: bracketed[0].length };
  const found = JOINT.exec(list.slice(at, at + 12));
  return found ? { joint: found[1] ?? found[2] ?? ',', length: found[0].length } : null;
}

/** "Cllr Jane Doe Cllr John Roe" becomes two. */
const cutRunOn = (piece: Piece): Piece[] =>
  splitHonorific(piece.text).title === null && !HONORIFIC_AHEAD.test(piece.text)
    ? [piece]
    : piece.text.split(HONORIFIC_AHEAD).reduce<Piece[]>((all, text) => {
        const last = all.at(-1);
        if (last && !looksLikePerson(last.text)) last.text = `${last.text} ${text}`;
        else all.push({ text, joint: all.length === 0 ? piece.joint : ',' });
        return all;
      }, []);

/**
 * The persons of a list such as "Councillors Ashe and Pell, Mr N Baker, OBE (Chair), and Jane Roe, Clerk".
 * A piece that is no name is the office of the person before it; text before the first name is left over.
 */
export function parseNameList(list: string): { people: WrittenName[]; leftover: string[] } {
  const written: string[] = [];
  const leftover: string[] = [];
  let shared: string | null = null;
  let closed = false;
  let office = false;
  for (const { text: found, joint } of pieces(list).flatMap(cutRunOn)) {
    const text = nameFirst(found);
    const { title, rest, plural } = splitHonorific(text);
    if (plural) shared = singular(title ?? '');
    else if (title !== null || joint === '.' || joint === ';' || (closed && looksLikePerson(text)))
      shared = null;
    closed = joint === 'and' || joint === '&';
    const named: string = plural
      ? `${shared ?? ''} ${rest}`
      : shared !== null
        ? `${shared} ${text}`
        : text;
    const wasOffice = office;
    const ofOffice = joint === '&' && wasOffice;
    office = false;
    if (looksLikePerson(named) && !ofOffice) written.push(named);
    else if (
      written.length === 0 ||
      ((joint === 'and' || joint === '&') && !wasOffice && !POST_NOMINALS.test(text))
    )
      leftover.push(text);
    else if (/^(?:\p{Lu}\.? ?){1,3}(?:\(.*\))?$/u.test(text) && joint === ',')
      written[written.length - 1] = attach(written.at(-1) ?? '', text, joint);
    else {
      office = true;
      written[written.length - 1] = attach(written.at(-1) ?? '', text, joint);
    }
  }
  return { people: written.map(parseWrittenName), leftover };
}

/** "Director of Leisure (Mr. J. Farrell)" with the name in front. */
function nameFirst(text: string): string {
  const [, office = '', inner = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const named =
    splitHonorific(inner).title !== null && looksLikePerson(inner) && !looksLikePerson(office);
  return named ? `${inner} (${office})` : text;
}

const attach = (person: string, office: string, joint: string): string =>
  joint === 'and' || joint === '&' || POST_NOMINALS.test(office)
    ? `${person}${POST_NOMINALS.test(office) ? ',' : ` ${joint}`} ${office}`
    : `${person}, ${office}`;
