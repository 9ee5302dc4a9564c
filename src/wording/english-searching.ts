/** "1 item", "3 items". */
function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** "3 items", "1 paper", "3 items and 1 paper"; without any, "0 items". */
function counts(items: number, papers: number): string {
  if (papers === 0) return count(items, 'item');
  return `${items > 0 ? `${count(items, 'item')} and ` : ''}${count(papers, 'paper')}`;
}

/** The words of the search in English; the search page's script takes them without all the others. */
export const englishSearching = {
  title: 'Search',
  words: 'Words',
  hint: 'Try a topic, a name, a date, or "an exact phrase"; -word leaves items out.',
  all: 'All',
  body: 'Body',
  person: 'Person',
  topic: 'Topic',
  year: 'Year',
  kind: 'Kind',
  after: 'From (a year, month or day)',
  before: 'Until (a year, month or day)',
  dates: { after: 'From', before: 'Until' },
  in: 'In titles only',
  sort: 'Order',
  sorts: {
    relevance: 'Most relevant first',
    newest: 'Newest first',
    oldest: 'Oldest first',
  },
  apply: 'Apply',
  results: 'Results',
  filters: 'Narrow the search',
  narrowed: 'Narrowed to',
  remove: (what: string) => `${what}: remove`,
  help: 'How to search',
  helpLines: [
    { write: '"foster carers"', finds: 'the words as they stand, side by side' },
    { write: '-performance or NOT performance', finds: 'no item with this word' },
    { write: 'adoption OR fostering', finds: 'items with either word, or both' },
    { write: 'person:marchington or by:marchington', finds: 'items that concern a person' },
    { write: 'topic:adoption', finds: 'items about a topic' },
    { write: 'body:"corporate parenting board"', finds: 'items of a body' },
    {
      write: 'kind:decision',
      finds: 'items with a decision; also action, correction, discussion, paper',
    },
    { write: 'year:2017, after:2017-03, before:2017-09-30', finds: 'items by their date' },
    {
      write: 'since 2021, before March 2018, between March and June 2023, last year',
      finds: 'items of these dates; between quotation marks they are words like others',
    },
    { write: 'in:title', finds: 'items with the words in their title' },
  ],
  slash: 'The key / goes to the search field, on every page.',
  slashOff: 'Switch this key off',
  slashOn: 'Switch this key on',
  noScript:
    'Searching needs scripts, which are off or blocked here. Every record can be reached by links:',
  searching: 'Searching …',
  noWords: 'There is no word in this to look for.',
  none: 'Nothing was found. Try fewer or other words, or browse the lists below.',
  noneNarrowed:
    'Nothing was found in what the search is narrowed to. Remove one of these, or browse the lists below.',
  showing: (shown: number, items: number, papers: number, among: string, isExact: boolean) => {
    const most = isExact ? '' : 'At most ';
    const found = `${most}${counts(items, papers)} found${among === '' ? '' : ` in ${among}`}.`;
    return shown < items + papers ? `${found} Showing ${shown.toLocaleString('en-GB')}.` : found;
  },
  more: (n: number) => `Show ${count(n, 'more item', 'more items')}`,
  searched: (items: number, papers: number, from: string, to: string, left: string) =>
    `Searched ${counts(items, papers)}, ${from === to ? from : `${from} to ${to}`}${left === '' ? '' : `; ${left}`}.`,
  notYet: (years: number, newer: boolean) =>
    `${count(years, newer ? 'newer year' : 'older year')} not yet`,
  searchingIn: (span: string) => `Searching ${span} …`,
  goOn: (newer: boolean) => `Search ${newer ? 'newer' : 'older'} years`,
  counted: (span: string) => `Numbers are of what was searched so far: ${span}.`,
  failed: 'The search index could not be loaded. Please try again, or browse:',
  mended: (written: string, meant: string) => `Nothing has “${written}”: these have “${meant}”.`,
  missing: (words: string) => `No item has “${words}”.`,
  partial: 'No item has all of these words: these have most of them.',
  lenient: 'Few items have all of these words: they come first, then items that lack one.',
  unknownOperator: (written: string) =>
    `“${written}” is not an instruction that is known here: it was searched as words.`,
  notKnown: (what: string, value: string) =>
    `${what} “${value}” is not known here: searched as a word.`,
  choices: {
    body: 'body',
    person: 'person',
    topic: 'topic',
    year: 'year',
    kind: 'kind of item',
    in: 'part of an item',
  },
  unused: (value: string, what: string) =>
    `“${value}” is no ${what} that this archive knows: the search goes on without it.`,
  noDate: (written: string) =>
    `“${written}” is not a date and was not used: write 2017, March 2017 or 24/04/2017.`,
  noDay: (written: string) => `“${written}” is no day of the calendar: it was searched as words.`,
  noItem: (number: string) => `No item ${number} is held here of a meeting on that date.`,
  leftOut: (words: string) => `Items with “${words}” are left out.`,
  orUnread:
    'OR is read between two words only: it was passed over, and everything beside it is sought.',
  noSpan: '“From” is later than “Until”: nothing can lie between them.',
  anywhere: 'Not found word for word: look for these words anywhere',
  cut: 'The search was very long: only its beginning was used.',
  known: 'Did you look for',
  also: 'See also',
  alsoCalled: (name: string) => `also: ${name}`,
  item: (number: string) => `item ${number}`,
  inPrivate: 'Taken in private: exempt information.',
  superseded: 'Stands only in words that were corrected later',
  decision: 'Decision',
  action: 'Action',
  people: 'People',
  topics: 'Topics',
  back: 'Back to the results of the search',
  kinds: {
    discussion: 'Discussion',
    decision: 'Decision',
    action: 'Action',
    correction: 'Correction',
    paper: 'Paper',
  },
  namedKinds: {
    body: 'Body',
    person: 'Person',
    topic: 'Topic',
    meeting: 'Meeting',
    address: 'Page',
  },
};

/** The words of the search: what every language must have. */
export type SearchWording = typeof englishSearching;
