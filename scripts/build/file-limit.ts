/** About how many records there are to one file of the words, and how many files there are at least. */
const RECORDS_A_FILE = 7;
const LEAST_FILES = 200;

/**
 * How many files of texts the search index may have, for a host that takes no more files than some.
 * @param most files of the whole site.
 * @param pages files that are there without the search index.
 * @param records items and papers that are indexed.
 */
export function textsWithin(most: number, pages: number, records: number): number {
  return most - pages - LEAST_FILES - Math.ceil(records / RECORDS_A_FILE);
}

/** Says why a site has too many files; undefined where it has not. */
export function whyTooMany(files: number, most: number): string | undefined {
  const number = new Intl.NumberFormat('en-GB');
  return files <= most
    ? undefined
    : `the site has ${number.format(files)} files, more than --max-files ${number.format(most)}. Pages cannot be fewer; a host that takes more is needed`;
}
