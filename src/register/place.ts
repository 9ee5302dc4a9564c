import { RECORD_KINDS } from '../record/paths.ts';

/** Places of meetings and papers, which belong to a body and a year: `meetings/board/2017-02-20#item-9`. */
const OF_BODY = /^(?:meetings|papers)\/([a-z0-9-]+)\/(\d{4})[a-z0-9-]*(?:#item-[a-z0-9-]+)?$/;
/** Places of bodies, people and topics: `people/erin-hill`. */
const OF_NAME = /^(?:bodies|people|topics)\/[a-z0-9-]+$/;
/** The end of an address that names a passage of an item: `-p4` of `item-9-p4`. */
const PASSAGE = /^(.+#item-.+)-([prac]\d+)$/;
/** The shard of bodies, people and topics. */
const NAMES_SHARD = 'names';

/**
 * A place that can be published, as the register writes it: the path of its page without the
 * slashes around it, and an item's anchor: `meetings/board/2017-02-20#item-9`, `people/erin-hill`.
 */
export type Place = string;

/** Whether a text is the place of a page or an item. */
export function isPlace(text: string): boolean {
  return OF_BODY.test(text) || OF_NAME.test(text);
}

/** The file of the register, without `.txt`, in which a place is kept: `<body>/<year>` or `names`. */
export function shardOf(place: Place): string {
  const match = OF_BODY.exec(place);
  return match?.[1] && match[2] ? `${match[1]}/${match[2]}` : NAMES_SHARD;
}

/** The page a place stands on: the place itself, or the meeting of an item. */
export function pageOf(place: Place): Place {
  return place.split('#')[0] ?? place;
}

/** The body whose meeting or paper stands at a place, as the place of its own page; undefined for any other. */
export function bodyOf(place: Place): Place | undefined {
  const [, body] = OF_BODY.exec(place) ?? [];
  return body === undefined ? undefined : `bodies/${body}`;
}

/** The anchor of an item's place, `item-9`; empty for a page. */
export function anchorOf(place: Place): string {
  return place.split('#')[1] ?? '';
}

/** The root-relative address of a place: `/meetings/board/2017-02-20/#item-9`. */
export function addressOf(place: Place): string {
  const anchor = anchorOf(place);
  return `/${pageOf(place)}/${anchor === '' ? '' : `#${anchor}`}`;
}

/** What an address names: a place, perhaps a passage of it (`p4`), perhaps a pinned reading. */
export interface Pinned {
  place: Place;
  passage?: string;
  reading?: string;
}

/**
 * Reads what a clerk or reader gives as an address: whole (`https://…/meetings/…/?reading=…#item-9-p4`),
 * root-relative, as a place, as a reference (`board/2017-02-20#item-9`) or as a record's file
 * (`content/people/erin-hill.md`). Undefined if it is none of these.
 */
export function placeFrom(text: string): Pinned | undefined {
  const [path = '', hash = ''] = text.trim().split('#');
  const [way = '', query = ''] = path.split('?');
  const parts = way
    .replace(/\.md$/, '')
    .split('/')
    .filter((part) => part !== '');
  const start = parts.findIndex((part) => RECORD_KINDS.some((kind) => kind === part));
  const page = start === -1 ? ['meetings', ...parts] : parts.slice(start);
  const whole = `${page.join('/')}${hash === '' ? '' : `#${hash}`}`;
  const passage = PASSAGE.exec(whole);
  const place = passage?.[1] ?? whole;
  if (!isPlace(place)) return undefined;
  const reading = new URLSearchParams(query).get('reading');
  return {
    place,
    ...(passage?.[2] !== undefined && { passage: passage[2] }),
    ...(reading !== null && { reading }),
  };
}
