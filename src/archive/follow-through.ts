import { itemAnchor, passageAnchor } from './addresses.ts';
import { byDate, group, keyOf, placedBy, type Archive, type Placed } from './archive.ts';
import { citedBy } from './cited-by.ts';
import { askedBy, onceBy } from './once.ts';

/** What later records show of an action or a promise. */
export const STATES = ['open', 'carried', 'closed'] as const;

/** `open`: no later record found; `carried`: taken up again; `closed`: said to be ended. */
export type State = (typeof STATES)[number];

/** What came of an action or a promise, and the later items that say so, oldest first. */
export interface CameOf {
  state: State;
  by: Placed[];
}

interface Later {
  follows: Placed[];
  closes: Placed[];
}

/** For each reference as written, the later items that take it up and those that close it. */
const laterByReference = onceBy('later by reference', (archive): Map<string, Later> => {
  const found = new Map<string, Later>();
  const at = (reference: string): Later => {
    const later = found.get(reference) ?? { follows: [], closes: [] };
    found.set(reference, later);
    return later;
  };
  for (const placed of archive.items.values()) {
    for (const reference of new Set(placed.item.facts.follows)) at(reference).follows.push(placed);
    for (const reference of new Set(placed.item.facts.closes)) at(reference).closes.push(placed);
  }
  return found;
});

/**
 * What came of a part of an item: a later item closes or takes up that part, or the item as a
 * whole. Says nothing of what no record held here says.
 * @param part its address in the item: `r2`, `a1`.
 */
export function cameOf(archive: Archive, { meeting, item }: Placed, part: string): CameOf {
  const later = laterByReference(archive);
  const said = [passageAnchor(item.id, part), itemAnchor(item.id)].flatMap(
    (anchor) => later.get(`${meeting.id}#${anchor}`) ?? [],
  );
  const closes = said.flatMap((one) => one.closes);
  if (closes.length > 0) return { state: 'closed', by: inOrder(closes) };
  const follows = said.flatMap((one) => one.follows);
  return { state: follows.length > 0 ? 'carried' : 'open', by: inOrder(follows) };
}

/** Items each once, in the order of the archive: oldest meeting first. */
function inOrder(list: readonly Placed[]): Placed[] {
  const place = ({ meeting, item }: Placed): number => meeting.items.indexOf(item);
  const once = new Map(list.map((one) => [keyOf(one), one]));
  return [...once.values()].sort((a, b) => byDate(a.meeting, b.meeting) || place(a) - place(b));
}

/** The earlier items that each item takes up or closes, by its key. */
const earlierByItem = onceBy('earlier by item', (archive): Map<string, Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const placed of archive.items.values()) {
    const { follows = [], closes = [] } = placed.item.facts;
    for (const reference of [...follows, ...closes]) {
      const target = placedBy(archive, reference);
      if (target) group(found, keyOf(placed), { meeting: target.meeting, item: target.item });
    }
  }
  return found;
});

function reached(from: Placed, next: (one: Placed) => readonly Placed[]): Map<string, Placed> {
  const found = new Map<string, Placed>();
  const waiting = [from];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const step of next(one)) {
      if (found.has(keyOf(step)) || keyOf(step) === keyOf(from)) continue;
      found.set(keyOf(step), step);
      waiting.push(step);
    }
  }
  return found;
}

/**
 * The matter of an item across meetings: what it takes up, by however many steps, the item itself,
 * and what takes it up later; oldest first. The item alone where nothing refers either way.
 */
export function history(archive: Archive, placed: Placed): Placed[] {
  const before = reached(placed, (one) => earlierByItem(archive).get(keyOf(one)) ?? []);
  const after = reached(placed, (one) =>
    (citedBy(archive).get(keyOf(one)) ?? []).filter(
      ({ ways }) => ways.includes('follows') || ways.includes('closes'),
    ),
  );
  return inOrder([...before.values(), placed, ...after.values()]);
}

/** The day to which the records of a body reach, YYYY-MM-DD. */
export const coversTo = askedBy(
  'covers to',
  (archive, body) => archive.meetingsByBody.get(body)?.at(-1)?.facts.date ?? '',
);
