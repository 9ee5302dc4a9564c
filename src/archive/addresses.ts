/**
 * The addresses of everything, made in one place. All are root-relative; `withBase` puts the
 * site's base path before them.
 */
export const addresses = {
  home: '/',
  search: '/search/',
  meetings: '/meetings/',
  bodies: '/bodies/',
  people: '/people/',
  topics: '/topics/',
  decisions: '/decisions/',
  actions: '/actions/',
  corrections: '/corrections/',
  papers: '/papers/',
  coverage: '/coverage/',
  exempt: '/exempt/',
  check: '/check/',
  citeWords: '/cite-words.json',
  /** The digests of the readings of a body's meetings in a year, `YYYY`. */
  citeReadings: (body: string, year: string): string => `/cite/${body}/${year}.json`,
  about: '/about/',
  accessibility: '/accessibility/',
  /** A meeting, by its id `<body>/<date>`. */
  meeting: (id: string): string => `/meetings/${id}/`,
  /** An item of a meeting, by its id (`9`, `4a`). */
  item: (meeting: string, item: string): string => `/meetings/${meeting}/#${itemAnchor(item)}`,
  /** A passage, decision part or action of an item: `p4`, `r2`, `a1`. */
  passage: (meeting: string, item: string, passage: string): string =>
    `/meetings/${meeting}/#${passageAnchor(item, passage)}`,
  /** What a reference of a record (`<body>/<date>#item-9-r2`) points at. */
  reference: (reference: string): string => {
    const [meeting = '', anchor = ''] = reference.split('#');
    return `/meetings/${meeting}/#${anchor}`;
  },
  /** All meetings of a year, `YYYY`. */
  year: (year: string): string => `/meetings/${year}/`,
  body: (id: string): string => `/bodies/${id}/`,
  person: (id: string): string => `/people/${id}/`,
  /** What a person had part in within a year, `YYYY`, where there is too much for one page. */
  personYear: (id: string, year: string): string => `/people/${id}/${year}/`,
  topic: (id: string): string => `/topics/${id}/`,
  paper: (id: string): string => `/papers/${id}/`,
  /** Items taken in private on one ground: `6`, `6-before-2006`, `none`. */
  ground: (path: string): string => `/exempt/${path}/`,
} as const;

/** The anchor of an item: `item-9`. */
export function itemAnchor(item: string): string {
  return `item-${item}`;
}

/** The anchor of a passage of an item: `item-9-p4`. */
export function passageAnchor(item: string, passage: string): string {
  return `item-${item}-${passage}`;
}

/** Puts a base path (`/` or `/minutes`) before a root-relative address. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}
