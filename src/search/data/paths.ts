/** Where the index stands below the site's root. */
export const DATA = '/search/data';

/** Where Pagefind's index of the words stands below the site's root. */
export const WORDS = '/pagefind';

/** The paths of the files of the index, below its folder. */
export const paths = {
  start: 'start.pack',
  spellings: (file: number): string => `spellings/${String(file)}.pack`,
  shard: (period: string): string => `${period}/shard.pack`,
  people: (period: string): string => `${period}/people.pack`,
  topics: (period: string): string => `${period}/topics.pack`,
  made: (period: string): string => `${period}/made.pack`,
  text: (period: string, file: number): string => `${period}/texts/${String(file)}.pack`,
} as const;

/** Terms that are not words: a record is about a topic, or names a person. */
export const TOPIC = '#';
export const PERSON = '@';
