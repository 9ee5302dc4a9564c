import { actionTerms } from '../record/actions.ts';
import type { Block, PartsBlock } from '../record/passages.ts';
import { allMeetings, bodyName, group, type Archive, type Placed } from './archive.ts';
import { correctionsByMeeting, ofItem, type Correction } from './corrections.ts';
import type { ItemEntry, PartEntry } from './entries.ts';
import { cameOf, STATES, type CameOf, type State } from './follow-through.ts';
import { remembered } from './once.ts';
import { promiseOf } from './promises.ts';
import { inForce, itemReadings } from './readings.ts';

/**
 * One line of the register of decisions or of actions. Pages are given thousands, each of which is
 * digested: it names its part and does not repeat it.
 */
export interface Registered extends Placed {
  /** The part, by its id in the item: `r2`, `a1`. */
  id: string;
  /** The part as it now reads, and the last correction of its words, if it was corrected. */
  corrected?: { part: PartEntry; by: Correction };
  /** What came of it; undefined for a decision that sets nothing going. */
  came?: CameOf;
}

/** The kinds of register. */
export type RegisterKind = 'decisions' | 'actions';

const isAction = ({ id }: { id: string }): boolean => id.startsWith('a');

/** The parts of an item as they were published: of its decisions, then of its actions. */
const published = ({ decisions, actions }: ItemEntry): PartEntry[] => [...decisions, ...actions];

/** The part of a line as it now reads. Throws where its item has none of that id. */
export function partOf({ item, id, corrected }: Registered): PartEntry {
  const part = corrected?.part ?? published(item).find((one) => one.id === id);
  if (!part) throw new Error(`Item ${item.number} has no part ${id}.`);
  return part;
}

/** The parts of an item as blocks, which is all the archive keeps of its words. */
function asBlocks(item: ItemEntry): Block[] {
  const block = (kind: PartsBlock['kind'], parts: readonly PartEntry[]): PartsBlock => ({
    kind,
    label: '',
    line: 0,
    parts: parts.map(({ id, text }) => ({ id, text, markdown: text, number: null, line: 0 })),
  });
  return [block('decision', item.decisions), block('action', item.actions)];
}

/** The parts of an item that were corrected, as they now read. */
function correctedParts(
  item: ItemEntry,
  corrections: readonly Correction[],
): Map<string, NonNullable<Registered['corrected']>> {
  const found = new Map<string, NonNullable<Registered['corrected']>>();
  if (corrections.length === 0) return found;
  const { passages } = itemReadings(asBlocks(item), corrections);
  const readings = new Map(passages.map((passage) => [passage.id, inForce(passage)]));
  for (const part of published(item)) {
    const { text = '', by } = readings.get(part.id) ?? {};
    const terms = isAction(part) ? actionTerms(text) : {};
    if (by) found.set(part.id, { part: { ...part, text, ...terms }, by });
  }
  return found;
}

function lines(archive: Archive, placed: Placed, corrections: readonly Correction[]): Registered[] {
  const { item } = placed;
  const correctedById = correctedParts(item, ofItem(corrections, item.number));
  return published(item).map((part) => {
    const corrected = correctedById.get(part.id);
    const isFollowed = isAction(part) || promiseOf(corrected?.part ?? part) !== undefined;
    return {
      ...placed,
      id: part.id,
      ...(corrected && { corrected }),
      ...(isFollowed && { came: cameOf(archive, placed, part.id) }),
    };
  });
}

/** The lines of both registers, those of a meeting together, newest meeting first. */
const registered = remembered((archive): Registered[][] =>
  allMeetings(archive)
    .reverse()
    .map((meeting) => {
      const corrections = correctionsByMeeting(archive).get(meeting.id) ?? [];
      return meeting.items.flatMap((item) => lines(archive, { meeting, item }, corrections));
    }),
);

function among(
  byMeeting: readonly Registered[][],
  isOne: (line: Registered) => boolean,
): Registered[][] {
  return byMeeting.map((some) => some.filter(isOne)).filter(({ length }) => length > 0);
}

/** One page of a register: all of it, or cut by state and year, or by year and body. */
export interface RegisterSlice {
  /** The end of its address without slashes around it: ``, `open`, `open/2017`, `2017`, `2017/board`. */
  path: string;
  state?: State;
  year?: string;
  body?: string;
  /** Its lines, those of a meeting together, newest meeting first: of a meeting nothing is digested twice. */
  byMeeting: Registered[][];
}

/** How many lines a page of a register holds. */
export function countOf({ byMeeting }: Pick<RegisterSlice, 'byMeeting'>): number {
  return byMeeting.reduce((sum, { length }) => sum + length, 0);
}

/** The most parts that a page of several bodies lists of a year, and of the newest of all years. */
const MOST = 400;
const LATEST = 50;

/**
 * The lines that a page of a register lists: the newest where no year is chosen, none of a year with
 * too many, whose bodies can be chosen, and all of a body's year, which nothing cuts finer.
 */
export function listedOn(slice: Pick<RegisterSlice, 'byMeeting' | 'year' | 'body'>): Registered[] {
  const { byMeeting, year, body } = slice;
  if (year === undefined) return byMeeting.slice(0, LATEST).flat().slice(0, LATEST);
  return body === undefined && countOf(slice) > MOST ? [] : byMeeting.flat();
}

/** A page of a register that can be chosen from another of it. */
export interface RegisterChoice {
  path: string;
  /** What it is cut by last: its body, year or state; undefined for the whole register. */
  cut: string | undefined;
  /** How many parts it holds; left out where the page that offers it says nothing of so many. */
  count?: number;
  /** Whether the page that offers it is part of it. */
  isAbove: boolean;
}

/** A page of a register, and the pages that can be chosen from it. */
export interface RegisterPage {
  slice: RegisterSlice;
  states: RegisterChoice[];
  years: RegisterChoice[];
  bodies: RegisterChoice[];
}

function cut(slice: RegisterSlice, by: 'year' | 'body'): RegisterSlice[] {
  const groups = new Map<string, Registered[][]>();
  for (const some of slice.byMeeting) {
    const facts = some[0]?.meeting.facts;
    if (facts) group(groups, by === 'year' ? facts.date.slice(0, 4) : facts.body, some);
  }
  return [...groups].map(([value, byMeeting]) => ({
    ...slice,
    path: slice.path === '' ? value : `${slice.path}/${value}`,
    [by]: value,
    byMeeting,
  }));
}

/** Cut by body, in the order of their names: which met last would change every page that names them. */
function cutByBody(slice: RegisterSlice, archive: Archive): RegisterSlice[] {
  const order = new Intl.Collator('en');
  const name = ({ body = '' }: RegisterSlice): string => bodyName(archive, body);
  return cut(slice, 'body').sort((a, b) => order.compare(name(a), name(b)));
}

/** Every page of a register: pages and their counts come from the same list. */
export function registerSlices(archive: Archive, kind: RegisterKind): RegisterSlice[] {
  const isOfKind = (line: Registered): boolean =>
    kind === 'decisions' ? !isAction(line) : line.came !== undefined;
  const whole: RegisterSlice = { path: '', byMeeting: among(registered(archive), isOfKind) };
  const states =
    kind === 'actions'
      ? STATES.map((state): RegisterSlice => {
          const byMeeting = among(whole.byMeeting, ({ came }) => came?.state === state);
          return { path: state, state, byMeeting };
        })
      : [];
  return [
    whole,
    ...cut(whole, 'year').flatMap((ofYear) => [ofYear, ...cutByBody(ofYear, archive)]),
    ...states.flatMap((ofState) => [ofState, ...cut(ofState, 'year')]),
  ];
}

/** The pages of a register of one kind: those of no year, of a year and a state (`` for any), of a year's bodies. */
type Kinds = Record<'state' | 'year' | 'body', Map<string, RegisterSlice[]>>;

function kindsOf(slices: readonly RegisterSlice[]): Kinds {
  const kinds: Kinds = { state: new Map(), year: new Map(), body: new Map() };
  for (const slice of slices) {
    const { state = '', year, body } = slice;
    if (year === undefined) group(kinds.state, '', slice);
    else if (body === undefined) group(kinds.year, state, slice);
    else group(kinds.body, year, slice);
  }
  return kinds;
}

/**
 * The choices of a page of a register. A page counts only what is part of it: that of a past year
 * or of a body stays the same, byte for byte, whatever others minute.
 */
function choicesOf(slice: RegisterSlice, kinds: Kinds): RegisterPage {
  const { state, year, body } = slice;
  const choices = (by: keyof Kinds, of: string, isCounted: boolean): RegisterChoice[] =>
    (kinds[by].get(of) ?? []).map((other) => ({
      path: other.path,
      cut: other[by],
      isAbove: other[by] === slice[by],
      ...(isCounted && { count: countOf(other) }),
    }));
  const isNewest = year === undefined;
  const isOfYear = state === undefined && body === undefined;
  return {
    slice,
    states: choices('state', '', isNewest),
    years: choices('year', state ?? '', isNewest),
    bodies: isNewest ? [] : choices('body', year, isOfYear),
  };
}

/** Every page of a register with the pages that can be chosen from it. */
export function registerPages(archive: Archive, kind: RegisterKind): RegisterPage[] {
  const slices = registerSlices(archive, kind);
  const kinds = kindsOf(slices);
  return slices.map((slice) => choicesOf(slice, kinds));
}
