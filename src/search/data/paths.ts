/** Where the index stands below the site's root. */
export const DATA = '/search/data';

/** The paths of the files of the index, below its folder. */
export const paths = {
  start: 'start.pack',
  facets: 'facets.pack',
  titles: 'titles.pack',
  text: (file: number): string => `texts/${String(file)}.pack`,
  spellings: (file: number): string => `spellings/${String(file)}.pack`,
} as const;

/** Terms that are not words: a record is about a topic, or names a person. */
export const TOPIC = '#';
export const PERSON = '@';
