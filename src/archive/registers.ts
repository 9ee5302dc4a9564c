import { actionTerms } from '../record/actions.ts';
import type { Block, PartsBlock } from '../record/passages.ts';
import { allMeetings, group, type Archive, type Placed } from './archive.ts';
import { correctionsByMeeting, ofItem, type Correction } from './corrections.ts';
import type { ItemEntry, MeetingEntry, PartEntry } from './entries.ts';
import { cameOf, STATES, type CameOf, type State } from './follow-through.ts';
import { promiseOf } from './promises.ts';
import { inForce, itemReadings } from './readings.ts';

/** One line of the register of decisions or of actions. */
export interface Registered extends Placed {
  /** The part as it now reads. */
  part: PartEntry;
  /** The last correction of its words, if it was corrected. */
  correction?: Correction;
  /** What came of it; undefined for a decision that sets nothing going. */
  came?: CameOf;
}

/** The kinds of register. */
export type RegisterKind = 'decisions' | 'actions';

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

/** The parts of an item as they now read. */
function partsInForce(
  archive: Archive,
  meeting: MeetingEntry,
  item: ItemEntry,
): Map<string, { text: string; by: Correction | undefined }> {
  const corrections = ofItem(correctionsByMeeting(archive).get(meeting.id) ?? [], item.number);
  if (corrections.length === 0) return new Map();
  const { passages } = itemReadings(asBlocks(item), corrections);
  return new Map(passages.map((passage) => [passage.id, inForce(passage)]));
}

function registered(
  archive: Archive,
  placed: Placed,
  kind: RegisterKind,
  readings: ReturnType<typeof partsInForce>,
): Registered[] {
  const { item } = placed;
  return (kind === 'actions' ? [...item.decisions, ...item.actions] : item.decisions).flatMap(
    (published): Registered[] => {
      const now = readings.get(published.id);
      const isAction = published.id.startsWith('a');
      const part = now?.by
        ? { ...published, text: now.text, ...(isAction && actionTerms(now.text)) }
        : published;
      const isFollowed = isAction || promiseOf(part) !== undefined;
      if (kind === 'actions' && !isFollowed) return [];
      const came = isFollowed ? cameOf(archive, placed, part.id) : undefined;
      return [{ ...placed, part, ...(now?.by && { correction: now.by }), ...(came && { came }) }];
    },
  );
}

/** Every part of every decision, or every action and promise, newest first, as it now reads. */
export function register(archive: Archive, kind: RegisterKind): Registered[] {
  return allMeetings(archive)
    .reverse()
    .flatMap((meeting) =>
      meeting.items.flatMap((item) =>
        registered(archive, { meeting, item }, kind, partsInForce(archive, meeting, item)),
      ),
    );
}

/** One page of a register: all of it, or cut by state and year, or by year and body. */
export interface RegisterSlice {
  /** The end of its address without slashes around it: ``, `open`, `open/2017`, `2017`, `2017/board`. */
  path: string;
  state?: State;
  year?: string;
  body?: string;
  parts: Registered[];
}

/** The most parts that a page of several bodies lists of a year, and of the newest of all years. */
const MOST = 400;
const LATEST = 50;

/**
 * The parts that a page of a register lists: the newest where no year is chosen, none of a year with
 * too many, whose bodies can be chosen, and all of a body's year, which nothing cuts finer.
 */
export function listedOn({
  parts,
  year,
  body,
}: Pick<RegisterSlice, 'parts' | 'year' | 'body'>): Registered[] {
  if (year === undefined) return parts.slice(0, LATEST);
  return body === undefined && parts.length > MOST ? [] : parts;
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
  const groups = new Map<string, Registered[]>();
  for (const part of slice.parts) {
    const { date, body } = part.meeting.facts;
    group(groups, by === 'year' ? date.slice(0, 4) : body, part);
  }
  return [...groups].map(([value, parts]) => ({
    ...slice,
    path: slice.path === '' ? value : `${slice.path}/${value}`,
    [by]: value,
    parts,
  }));
}

/** Every page of a register: pages and their counts come from the same list. */
export function registerSlices(archive: Archive, kind: RegisterKind): RegisterSlice[] {
  const whole: RegisterSlice = { path: '', parts: register(archive, kind) };
  const states =
    kind === 'actions'
      ? STATES.map((state): RegisterSlice => {
          const parts = whole.parts.filter(({ came }) => came?.state === state);
          return { path: state, state, parts };
        })
      : [];
  return [
    whole,
    ...cut(whole, 'year').flatMap((ofYear) => [ofYear, ...cut(ofYear, 'body')]),
    ...states.flatMap((ofState) => [ofState, ...cut(ofState, 'year')]),
  ];
}

/**
 * The choices of each page of a register. A page counts only what is part of it: that of a past year
 * or of a body stays the same, byte for byte, whatever others minute.
 */
function choicesOf(slice: RegisterSlice, slices: readonly RegisterSlice[]): RegisterPage {
  const { state, year, body } = slice;
  const choices = (
    of: (other: RegisterSlice) => boolean,
    last: keyof RegisterSlice & ('state' | 'year' | 'body'),
    isCounted: boolean,
  ): RegisterChoice[] =>
    slices.filter(of).map((other) => ({
      path: other.path,
      cut: other[last],
      isAbove: other[last] === slice[last],
      ...(isCounted && { count: other.parts.length }),
    }));
  const isNewest = year === undefined;
  return {
    slice,
    states: choices((other) => other.year === undefined, 'state', isNewest),
    years: choices(
      (other) => other.state === state && other.year !== undefined && other.body === undefined,
      'year',
      isNewest,
    ),
    bodies: isNewest
      ? []
      : choices(
          (other) => other.year === year && other.body !== undefined,
          'body',
          state === undefined && body === undefined,
        ),
  };
}

/** Every page of a register with the pages that can be chosen from it. */
export function registerPages(archive: Archive, kind: RegisterKind): RegisterPage[] {
  const slices = registerSlices(archive, kind);
  return slices.map((slice) => choicesOf(slice, slices));
}
