import './fake-document.ts';
import { describe, expect, test } from 'vitest';
import { narrowedView } from '../../src/search/page/narrowed-view.ts';
import { nothingFound, notesView } from '../../src/search/page/notes-view.ts';
import { papersIn } from '../../src/search/page/reach-view.ts';
import { partialDate } from '../../src/search/query/dates.ts';
import { addressOf } from '../../src/search/query/state.ts';
import { englishSearching as t } from '../../src/wording/english-searching.ts';
import { ask, indexed, record, words } from './small-index.ts';

const RECORDS = [
  record({ title: 'Dredging', passages: words('The channel was dredged.') }),
  record({ title: 'Quay wall', number: '2', passages: words('The wall leans on the quay.') }),
  record({ title: 'Lighthouse', date: '2019-05-06', passages: words('The lighthouse is lit.') }),
  record({ title: 'Survey of the wall', kinds: ['paper'], passages: words('It leans.') }),
];
const index = indexed(RECORDS);
/** The same in two periods: 2019 and 2021. */
const years = indexed(RECORDS, { whole: 1, period: 3 });

async function notes(asked: string, of = index): Promise<string[]> {
  const { asking, periods } = await ask(of, asked);
  return notesView(asking, periods.start).map((note) =>
    note.outerHTML.replace(/^<p class="search-note">(.*)<\/p>$/, '$1'),
  );
}

async function chips(asked: string): Promise<string[]> {
  const { asking, periods } = await ask(index, asked);
  return narrowedView(asking.asked.state, periods.start).map((part) => part.outerHTML);
}

async function nothing(asked: string): Promise<string> {
  const { asking, titles } = await ask(index, asked);
  expect(titles).toEqual([]);
  return nothingFound(asking.asked);
}

describe('a date to which a search is narrowed', () => {
  test('is said to be none where it cannot be read, and is no chip', async () => {
    expect(await notes('?q=channel&after=banana&before=32/13/2017')).toMatchInlineSnapshot(`
      [
        "“banana” is not a date and was not used: write 2017, March 2017 or 24/04/2017.",
        "“32/13/2017” is not a date and was not used: write 2017, March 2017 or 24/04/2017.",
      ]
    `);
    expect(await chips('?q=channel&after=banana')).toEqual([]);
  });

  test('is said to be none where the calendar lacks its day, and narrows nothing', async () => {
    expect(await notes('?q=channel&after=31/02/2017&before=2022-02-30')).toMatchInlineSnapshot(`
      [
        "“31/02/2017” is not a date and was not used: write 2017, March 2017 or 24/04/2017.",
        "“2022-02-30” is not a date and was not used: write 2017, March 2017 or 24/04/2017.",
      ]
    `);
    expect(await notes('channel after:29/02/2019')).toContain(
      t.notKnown(t.dates.after, '29/02/2019'),
    );
    expect(await chips('?q=channel&after=31/02/2017&before=29/02/2019')).toEqual([]);
    expect((await ask(index, '?q=lighthouse&after=29/02/2021')).titles).toEqual(['Lighthouse']);
    const [, list] = await chips('?q=channel&after=29/02/2020');
    expect(list).toContain('>From 29 February 2020: remove<');
  });

  test('may be written in every way that the note names', () => {
    const [, forms = ''] = /write (.*)\.$/.exec(t.noDate('banana')) ?? [];
    const read = forms.split(/, | or /).map(partialDate);
    expect(read).toEqual(['2017', '2017-03', '2017-04-24']);
  });

  test('is said to be impossible where the first is later than the last', async () => {
    expect(await notes('?q=channel&after=2023&before=2017')).toMatchInlineSnapshot(`
      [
        "“From” is later than “Until”: nothing can lie between them.",
      ]
    `);
    expect(await notes('?q=channel&after=2021-03&before=2021')).toEqual([]);
    expect(await notes('?q=channel&after=2021&before=2021-03')).toEqual([]);
  });

  test('is a chip with a short word and the date as it was read', async () => {
    expect(await chips('?q=channel&after=4/3/2021&before=2023')).toMatchInlineSnapshot(`
      [
        "<h2 class="minor" id="narrowed">Narrowed to</h2>",
        "<ul class="chips" aria-labelledby="narrowed"><li><a href="/search/?q=channel&before=2023">From 4 March 2021: remove</a></li><li><a href="/search/?q=channel&after=4%2F3%2F2021">Until 2023: remove</a></li></ul>",
      ]
    `);
    expect(await notes('after:banana')).toMatchInlineSnapshot(`
      [
        "From “banana” is not known here: searched as a word.",
        "No item has “banana”.",
      ]
    `);
  });
});

test.each(['31/04/2019', '31 April 2019', '31 April'])(
  'a day in the words of a query that the calendar lacks is said to be none: %s',
  async (day) => {
    expect(await notes(`lighthouse ${day}`)).toContain(t.noDay(day));
    expect((await ask(index, `lighthouse ${day}`)).asking.known.also).toEqual([]);
  },
);

describe('a choice of an address that the archive does not know', () => {
  test.each([
    ['year=banana', 'year'],
    ['year=99999', 'year'],
    ['year=2021-03', 'year'],
    ['body=nobody', 'body'],
    ['person=Ann Lee', 'person'],
    ['topic=<b>', 'topic'],
    ['kind=motion', 'kind of item'],
    ['in=passage', 'part of an item'],
  ])('is said to be unknown, and the rest is searched: %s', async (choice, what) => {
    const value = choice.slice(choice.indexOf('=') + 1);
    const address = `?q=lighthouse&after=2018&${choice}`;
    expect(await notes(address, years)).toEqual([t.unused(value, what)]);
    expect((await ask(years, address)).titles).toEqual(['Lighthouse']);
    expect((await chips(address)).join('')).not.toContain(value);
  });

  test('is said in plain words', async () => {
    expect(await notes('?q=channel&year=banana&body=harbour-board')).toMatchInlineSnapshot(`
      [
        "“banana” is no year that this archive knows: the search goes on without it.",
      ]
    `);
  });

  test('is left out of the address, and of a search for nothing else', async () => {
    const { asking } = await ask(index, '?q=channel&kind=decision&year=banana&topic=nothing');
    expect(addressOf(asking.asked.state)).toBe('?q=channel&kind=decision');
    expect(await nothing('?year=banana')).toBe(t.noWords);
  });

  test('gives way to an instruction of the query', async () => {
    const { asking } = await ask(index, '?q=channel year:2021&year=banana');
    expect(addressOf(asking.asked.state)).toBe('?q=channel&year=2021');
    expect(asking.asked.unused).toEqual([{ narrowing: 'year', value: 'banana' }]);
  });

  test('is not a year without records, nor a person of whom nothing is held', async () => {
    expect(await notes('?q=channel&year=1999&person=tom-quay')).toEqual([]);
  });
});

describe('where nothing was found', () => {
  test('it says whether that is for what the search is narrowed to', async () => {
    expect(await nothing('xylophonist')).toBe(t.none);
    expect(await nothing('?q=xylophonist&after=banana')).toBe(t.none);
    expect(await nothing('?q=channel&year=1999')).toBe(t.noneNarrowed);
    expect(await nothing('?q=channel&person=tom-quay')).toBe(t.noneNarrowed);
    expect(await nothing('?q=leans&in=title')).toBe(t.noneNarrowed);
    expect(await nothing('"')).toBe(t.noWords);
  });

  test('no other words are said to be found instead of misspelled ones', async () => {
    expect(await notes('dreging')).toEqual([t.mended('dreging', 'dredging')]);
    expect(await notes('?q=dreging&year=1999')).toEqual([]);
    expect(await notes('?q=dreging&kind=action')).toEqual([t.missing('dreging')]);
  });

  test('a word is said to stand nowhere only where everything was searched', async () => {
    expect(await notes('xylophonist', years)).toEqual([t.missing('xylophonist')]);
    expect(await notes('?q=channel&after=2030', years)).toEqual([]);
    expect(await notes('?q=lighthouse&year=2021', years)).toEqual([]);
    expect(await notes('?q=channel&person=tom-quay', years)).toEqual([]);
  });

  test('the words of a phrase are offered without their quotation marks', async () => {
    expect(await notes('"leaning wall"')).toMatchInlineSnapshot(`
      [
        "<a href="/search/?q=leaning+wall">Not found word for word: look for these words anywhere</a>",
      ]
    `);
    expect(await notes('?q=“leaning wall” -"the channel" "quay&year=2021')).toMatchInlineSnapshot(`
      [
        "Items with “the channel” are left out.",
        "<a href="/search/?q=leaning+wall+-%22the+channel%22+quay&year=2021">Not found word for word: look for these words anywhere</a>",
      ]
    `);
    expect((await notes('"leaning wall”')).join()).toContain('?q=leaning+wall"');
    expect(await notes('"wall leans"')).toEqual([]);
    const both = [t.leftOut('wall leans'), t.missing('xylophonist')];
    expect(await notes('xylophonist -"wall leans"')).toEqual(both);
  });
});

test('OR that is not read is said, and what is left out', async () => {
  expect(await notes('wall OR "the quay" NOT lighthouse')).toEqual([
    t.leftOut('lighthouse'),
    t.orUnread,
  ]);
});

test('the chips stand under words that say what they are', async () => {
  const [heading, list] = await chips('?q=channel&kind=decision&in=title');
  expect(heading).toBe('<h2 class="minor" id="narrowed">Narrowed to</h2>');
  expect(list).toContain('>Decision: remove<');
  expect(list).toContain('>In titles only: remove<');
});

test('papers are counted apart from items', async () => {
  expect(papersIn((await ask(index, 'leans')).asking)).toBe(1);
  expect(papersIn((await ask(years, '?kind=paper')).asking)).toBe(1);
  expect(t.showing(10, 24, 3, '2022', false)).toMatchInlineSnapshot(
    `"At most 24 items and 3 papers found in 2022. Showing 10."`,
  );
  expect(t.showing(3, 0, 3, '', true)).toMatchInlineSnapshot(`"3 papers found."`);
  expect(t.showing(1, 1, 0, '', true)).toMatchInlineSnapshot(`"1 item found."`);
});
