import { STATES } from '../archive/follow-through.ts';
import { answerOf, type Standing } from './answers.ts';
import { WHOLE, type Life, type Lives } from './lives.ts';
import { anchorOf, pageOf, type Place } from './place.ts';

/**
 * The path of a page that lists records, without the slashes around it: `meetings/2017`,
 * `decisions/2017/board`, `actions/open/2017`, `people/ann-lee/2017`, `exempt/6`. Such pages
 * come and go with what they list, so that no line of the register names them: which were ever
 * published follows from the lives of what they listed.
 */
export type Listing = string;

/** A listing that may have been published and lists nothing now, and the nearest one that stands. */
export interface FormerListing {
  listing: Listing;
  to: Listing;
}

/** The listings that stand now, and what decides whether a person has one for each year. */
export interface Listed {
  now: ReadonlySet<Listing>;
  /** How many items each person has part in, by id, and how many are too many for one page. */
  involved: ReadonlyMap<string, number>;
  mostOnAPage: number;
}

const MEETING = /^meetings\/([a-z0-9-]+)\/(\d{4})/; // meetings/board/2017-02-20
const PARAGRAPHS = Array.from({ length: 18 }, (_, index) => String(index + 1));
/** Every page of a ground for taking an item in private that can ever have been. */
const GROUNDS: readonly Listing[] = [
  'none',
  ...PARAGRAPHS,
  ...PARAGRAPHS.map((paragraph) => `${paragraph}-before-2006`),
].map((path) => `exempt/${path}`);

/** Whether anything that was published in a life reads or stands otherwise now. */
function hasChanged({ end, readings }: Life): boolean {
  return end !== undefined || [...readings.values()].some((list) => list.length > 1);
}

/** Whether facts of a record that were published may be gone: corrections of its words leave them. */
function hasLostFacts({ end, readings }: Life): boolean {
  return end !== undefined || (readings.get(WHOLE) ?? []).some(({ kind }) => kind === 'edited');
}

/** The pages of one register for a year, and for a body in it. */
function slices(register: string, year: string, body: string): Listing[] {
  return [`${register}/${year}`, `${register}/${year}/${body}`];
}

/** The pages of actions that a body may have in a year: whatever becomes of actions, any of them. */
function actionSlices(year: string, body: string): Listing[] {
  return [...slices('actions', year, body), ...STATES.map((state) => `actions/${state}/${year}`)];
}

/** The listings on which a life was ever shown. */
function listingsOf(life: Life): Listing[] {
  const [, body = '', year = ''] = MEETING.exec(life.place) ?? [];
  if (year === '') return [];
  if (anchorOf(life.place) === '') return [`meetings/${year}`];
  const passages = [...life.readings.keys()].filter((id) => id !== WHOLE);
  const has = (letter: string): boolean => passages.some((id) => id.startsWith(letter));
  // A decision that promised something was listed among actions; its words may be gone by now.
  const mayHavePromised = has('r') && hasChanged(life);
  return [
    ...(has('r') ? slices('decisions', year, body) : []),
    ...(has('a') || mayHavePromised ? actionSlices(year, body) : []),
  ];
}

/** The pages by year of people who may have had too many items for one page, under each of their names. */
function personYears(
  lives: Lives,
  standing: Standing,
  { involved, mostOnAPage }: Listed,
  years: ReadonlySet<string>,
  changed: number,
): Listing[] {
  const people = [...lives.keys()].filter((place) => place.startsWith('people/'));
  return people.flatMap((place) => {
    const answer = answerOf(lives, standing, place);
    const now = answer.kind === 'moved' ? answer.to : place;
    const most = (involved.get(now.replace(/^people\//, '')) ?? 0) + changed;
    return most > mostOnAPage ? [...years].map((year) => `${place}/${year}`) : [];
  });
}

/** Every listing that may have been published. */
function listingsEver(lives: Lives, standing: Standing, listed: Listed): Set<Listing> {
  const ever = new Set<Listing>();
  let [changed, factsLost] = [0, 0];
  for (const life of [...lives.values()].flat()) {
    for (const listing of listingsOf(life)) ever.add(listing);
    if (anchorOf(life.place) === '') continue;
    if (hasChanged(life)) changed += 1;
    if (hasLostFacts(life)) factsLost += 1;
  }
  for (const listing of listed.now) {
    const [, year, body] = /^actions\/(\d{4})\/([a-z0-9-]+)$/.exec(listing) ?? [];
    if (year && body) for (const other of actionSlices(year, body)) ever.add(other);
  }
  if (factsLost > 0) for (const ground of GROUNDS) ever.add(ground);
  const years = new Set(
    [...ever].flatMap((listing) => /^meetings\/(\d{4})$/.exec(listing)?.[1] ?? []),
  );
  for (const listing of personYears(lives, standing, listed, years, changed)) ever.add(listing);
  return ever;
}

/** The same listing under the name its body or person has now. */
function renamed(lives: Lives, standing: Standing, listing: Listing): Listing {
  const parts = listing.split('/');
  const isPerson = parts[0] === 'people';
  const at = isPerson ? 1 : parts.length - 1;
  const old: Place = `${isPerson ? 'people' : 'bodies'}/${parts[at] ?? ''}`;
  const answer = answerOf(lives, standing, old);
  if (answer.kind !== 'moved') return listing;
  return parts.with(at, pageOf(answer.to).split('/')[1] ?? '').join('/');
}

/** The listing itself or the nearest above it that stands; the first part of its path always does. */
function nearest(listing: Listing, stands: (listing: Listing) => boolean): Listing {
  let path = listing;
  while (path.includes('/') && !stands(path)) path = path.slice(0, path.lastIndexOf('/'));
  return path;
}

/**
 * Every listing that may have been published and stands no more, so that its address goes on
 * answering: it says that nothing is listed there and leads to the nearest listing that stands.
 */
export function formerListings(lives: Lives, standing: Standing, listed: Listed): FormerListing[] {
  const stands = (listing: Listing): boolean => listed.now.has(listing) || standing.has(listing);
  return [...listingsEver(lives, standing, listed)]
    .filter((listing) => !listed.now.has(listing))
    .sort()
    .map((listing) => ({ listing, to: nearest(renamed(lives, standing, listing), stands) }));
}
