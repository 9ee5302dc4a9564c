import { PARTICLES } from '../../archive/mentions/particles.ts';
import { TITLE_WORDS } from '../../archive/mentions/title-words.ts';
import type { KnownName, Start } from '../data/format.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/tokens.ts';
import { JOINED, writingsOf } from '../text/writings.ts';

/** What a name known to the archive is the name of. */
export type NamedKind = 'body' | 'person' | 'topic';

/** Something known to the archive that words of a query name. */
export interface Named {
  kind: NamedKind;
  /** Its index in `start`. */
  index: number;
  /** How many words of the query name it. */
  length: number;
  /** Whether they are its whole name, and not the surname alone. */
  whole: boolean;
  /** The words of the query that name it. */
  words: string[];
}

interface Entry extends Omit<Named, 'words'> {
  stems: string[];
}

/** Titles that are written before names and are not part of them. */
const TITLES: ReadonlySet<string> = new Set(Object.values(TITLE_WORDS).join(' ').split(' '));

/** Those with which names of places and offices begin too: Lord Street, Lady Mayoress. */
const OF_OTHER_NAMES: ReadonlySet<string> = new Set(
  'alderman baroness dame lady lord sir'.split(' '),
);

/** What stands before the last word of a surname: Ó Néill, Mac Aoidh, van der Berg. */
function opensSurname(word: string | undefined): boolean {
  return word !== undefined && (PARTICLES.has(word) || JOINED.has(word));
}

/** Every name known to the archive, by its first word. */
export class Names {
  readonly #byFirst = new Map<string, Entry[]>();

  constructor({ bodies, people, topics }: Start) {
    this.#addAll('body', bodies);
    this.#addAll('topic', topics);
    this.#addAll('person', people);
  }

  #addAll(kind: NamedKind, known: readonly KnownName[]): void {
    known.forEach(([, ...names], index) => {
      for (const name of kind === 'person' ? names.flatMap(writingsOf) : names) {
        const own = words(name);
        const stems = own.map(stem);
        this.#add({ kind, index, length: stems.length, whole: true, stems });
        if (kind === 'body' && stems.length > 2) {
          this.#add({ kind, index, length: 2, whole: false, stems: stems.slice(-2) });
        }
        if (kind === 'person') this.#addSurname(index, name, own);
      }
    });
  }

  /**
   * `Barrow-Smith` stands under both its words, and under the last alone; `van der Berg` under the
   * last, `der Berg` and `van der Berg`. Each also before the first names, as lists have them, `Hill,
   * Erin`, and behind the initial of the first one, but for one that is a word: `a hill`.
   * @param own the words of the name.
   */
  #addSurname(index: number, name: string, own: readonly string[]): void {
    const written = words(name.trim().split(/\s+/).at(-1) ?? '').length;
    const lengths = new Set([1, written]);
    const initial = own[0]?.charAt(0) ?? '';
    for (let length = written + 1; opensSurname(own.at(-length)); length++) lengths.add(length);
    for (const length of lengths) {
      if (length === 0 || length >= own.length) continue;
      const stems = own.slice(-length).map(stem);
      this.#add({ kind: 'person', index, length, whole: false, stems });
      const first = own.slice(0, -length).map(stem);
      const turned = [...stems, ...first];
      this.#add({ kind: 'person', index, length: own.length, whole: true, stems: turned });
      if (STOP_WORDS.has(initial)) continue;
      const behind = [initial, ...stems];
      this.#add({ kind: 'person', index, length: length + 1, whole: false, stems: behind });
    }
  }

  #add(entry: Entry): void {
    const [first] = entry.stems;
    if (first === undefined) return;
    const list = this.#byFirst.get(first);
    if (list) list.push(entry);
    else this.#byFirst.set(first, [entry]);
  }

  /** What is named by the words (and their stems) from a place on: of each kind, the longest names only. */
  at(stems: readonly string[], place: number, written: readonly string[]): Named[] {
    const fitting = (this.#byFirst.get(stems[place] ?? '') ?? []).filter((entry) =>
      entry.stems.every((one, step) => stems[place + step] === one),
    );
    const longest = (kind: NamedKind): number =>
      Math.max(0, ...fitting.flatMap((entry) => (entry.kind === kind ? entry.length : [])));
    const seen = new Set<string>();
    return fitting
      .filter(({ kind, length }) => length === longest(kind))
      .filter(({ kind, index }) => {
        const key = `${kind}${String(index)}`;
        return !seen.has(key) && seen.add(key);
      })
      .map(({ kind, index, length, whole }) => {
        const named = written.slice(place, place + length);
        return { kind, index, length, whole, words: named };
      });
  }
}

/** Whether a word is a title, such as stand before names: `Cllr`. */
export function isTitle(word: string): boolean {
  return TITLES.has(word);
}

/** Whether a word is a title for what follows it: `Cllr Marchington`, but not `Lord Street`. */
export function isTitleOf(
  word: string,
  next: { word: string | undefined; named: readonly Named[] },
): boolean {
  if (next.word === undefined || !TITLES.has(word)) return false;
  return !OF_OTHER_NAMES.has(word) || next.named.some(({ kind }) => kind === 'person');
}
