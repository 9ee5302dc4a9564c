import type { Day } from '../record/dates.ts';
import { allMeetings, type Archive, type Placed } from './archive.ts';
import { once } from './once.ts';
import { VERSIONS, type Ground, type Version } from './schedule-12a.ts';

/** A ground given for taking an item in private, as the schedule stood at the meeting's date. */
export interface GivenGround {
  paragraph: number;
  version: Version;
  /** Undefined where the version then in force has no such paragraph. */
  ground: Ground | undefined;
}

/** Words of the minutes that read like another paragraph or version than the one they cite. */
export interface ReadsLike {
  cited: GivenGround;
  version: Version;
  ground: Ground;
}

/** The version of the schedule that stood on a day. */
export function versionOn(day: Day): Version {
  const [oldest] = VERSIONS;
  const version = VERSIONS.findLast(({ from = '' }) => from <= day) ?? oldest;
  if (!version) throw new Error('There is no version of Schedule 12A.');
  return version;
}

/** The grounds given for an item, by the schedule as it stood at the meeting's date. */
export function groundsOf({ meeting, item }: Placed): GivenGround[] {
  const version = versionOn(meeting.facts.date);
  return (item.facts.exempt?.paragraphs ?? []).map((paragraph) => ({
    paragraph,
    version,
    ground: version.grounds.find((ground) => ground.paragraph === paragraph),
  }));
}

/**
 * Where the ground as minuted reads like another paragraph than the one cited: like one of another
 * version of the schedule, or of the same. Flags, and changes nothing. Undefined where the words
 * fit a paragraph cited, or are no paragraph's.
 * @param words what the minutes say of the ground: public words of the item.
 */
export function readsLike(placed: Placed, words: string): ReadsLike | undefined {
  const given = groundsOf(placed);
  const [cited] = given;
  if (!cited || given.some(({ ground }) => ground?.wording.test(words))) return undefined;
  const inForce = cited.version;
  for (const version of [inForce, ...VERSIONS.filter((other) => other !== inForce)]) {
    const ground = version.grounds.find(({ wording }) => wording.test(words));
    if (ground) return { cited, version, ground };
  }
  return undefined;
}

/** Items taken in private on one ground; `paragraph` is undefined where the minutes give none. */
export interface GroundPage {
  /** The end of its address: `6`, `6-before-2006`, `none`. */
  path: string;
  given: GivenGround | undefined;
  /** Newest first. */
  items: Placed[];
}

/** The end of the address of a ground's page: the number, with the version if it is not the one now in force. */
export function groundPath(given: GivenGround | undefined): string {
  if (!given) return 'none';
  const isNow = given.version === VERSIONS.at(-1);
  return isNow ? String(given.paragraph) : `${String(given.paragraph)}-before-2006`;
}

/** Every item taken in private, newest first. */
export const exemptItems = once('exempt items', (archive: Archive): Placed[] =>
  allMeetings(archive)
    .reverse()
    .flatMap((meeting) =>
      meeting.items
        .filter(({ facts }) => facts.exempt !== undefined)
        .map((item) => ({ meeting, item })),
    ),
);

/**
 * A page for each ground: all of the version now in force, those of earlier versions that items
 * cite, and one for items whose minutes give none.
 */
export function groundPages(archive: Archive): GroundPage[] {
  const now = VERSIONS.at(-1);
  const pages = new Map<string, GroundPage>();
  const page = (given: GivenGround | undefined): GroundPage => {
    const path = groundPath(given);
    const known = pages.get(path) ?? { path, given, items: [] };
    pages.set(path, known);
    return known;
  };
  for (const ground of now?.grounds ?? []) {
    if (now) page({ paragraph: ground.paragraph, version: now, ground });
  }
  for (const placed of exemptItems(archive)) {
    const given = groundsOf(placed);
    for (const one of given.length === 0 ? [undefined] : given) page(one).items.push(placed);
  }
  return [...pages.values()];
}
