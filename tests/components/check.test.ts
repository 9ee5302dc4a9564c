import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { madePage, type MadePage } from './made-page.ts';
import { makeQuoteIndex } from '../../src/quote/quote-index.ts';
import { fingerprints } from '../../src/quote/fingerprints.ts';
import { wordsOf } from '../../src/quote/words.ts';

const CHECK = `<form id="check" hidden data-index="/check/data/" data-site="/" data-whole="Here"
  data-part="In part" data-none="Nowhere" data-few="Too few" data-now="now" data-earlier="before"
  data-edited="until {day}" data-language="en-GB" data-looking="Looking" data-failed="Failed"></form><div id="checked"></div>`;

const permalink = '<a class="permalink">¶</a>';
const NOW = 'Tolley said that 40% of looked after children had steady schooling';
const EARLIER = 'and attendance at only one High School';

/** A passage that one meeting corrected, with its words before and now. */
function corrected(id: string, now: string, before: string): string {
  return `<div class="passage" id="${id}"><p>${now}</p><div class="corrected">
<p>Corrected: <a href="/meetings/board/2020-02-14/#item-2">Item 2</a></p>
<blockquote><p>${before}</p></blockquote></div></div>`;
}

/** A page with an item of two passages, the second corrected, and a decision; and one of two that were corrected. */
const MEETING = `<title>Board, 10 January 2020 – The minutes – all of them</title>
<meta property="og:title" content="Board, 10 January 2020"><section class="item" id="item-9">
<h2 class="item-title"> <span class="number">9</span> <span>School</span> </h2>
<div class="words"><div class="passage" id="item-9-p1"><p>${NOW}</p>${permalink}</div>
<div class="passage" id="item-9-p2"><p>at primary age and a single social worker.</p><div class="corrected">
<blockquote><p>at primary age ${EARLIER}.</p></blockquote></div>${permalink}</div>
<div class="decision"><p class="label">RESOLVED –</p><ul><li class="passage" id="item-9-r1">
<p>That the report of the school be noted with thanks.</p>${permalink}</li></ul></div></div></section>
<section class="item" id="item-10"><h2 class="item-title">10 Officers</h2><div class="words">
${corrected('item-10-p1', 'The clerk is Mr Hall.', 'The clerk is Mr Hill.')}
${corrected('item-10-p2', 'The treasurer is Mrs Ward.', 'The treasurer is Mrs Wade.')}</div></section>`;

const ALL = `${NOW} at primary age ${EARLIER}. RESOLVED That the report of the school be noted with thanks`;

const GONE = 'The gymnasium would open at the beginning of the summer term';
const EDITED = 'The channel had lost half a metre to silt';
const SINCE = 'The channel had lost two metres to silt since the autumn gales.';
/** A page with an item whose first passage was edited, and another was taken off. */
const EDITED_MEETING = `<title>Board, 2 February 2021</title>
<div id="cite-data" data-readings="/cite/board/2021.json" data-meeting="board/2021-02-02"></div>
<section class="item" id="item-3"><h2 class="item-title">3 Channel</h2><div class="words">
<div class="passage" id="item-3-p1"><p>${SINCE}</p></div>
<div class="passage" id="item-3-p2"><p>It was noted by all present.</p></div></div></section>`;
const KEPT = [
  ['item-3', 'p1', '0123456789abcdef', `${EDITED} since the autumn gales.`, '2021-03-01'],
  ['item-3', 'p4', '123456789abcdef0', `${GONE}.`, '2021-04-01'],
  [
    'item-3',
    'p2',
    '23456789abcdef01',
    'It was refused by each and every one of those present.',
    '2021-02-10',
    'corrected',
  ],
  ['item-3', 'p2', '456789abcdef0123', 'It was noted by none of them.', '2021-03-01'],
  [
    'item-4',
    'p1',
    '3456789abcdef012',
    'It stands in another item of the same meeting.',
    '2021-05-01',
  ],
];

const indexed = (reference: string, words: string) => ({
  reference,
  prints: Buffer.from(Uint32Array.from(fingerprints(wordsOf(words))).buffer).toString('base64'),
});
const { bits, shards, items } = makeQuoteIndex([
  indexed('board/2020-01-10#item-9', ALL),
  indexed('board/2020-01-10#item-10', 'the clerk is mr hill the treasurer is mrs wade'),
  indexed(
    'board/2021-02-02#item-3#kept',
    [SINCE, ...KEPT.map(([, , , words = '']) => words)].join(' '),
  ),
]);
/** What the server gives, by address. */
const given = new Map<string, () => Response>([
  ['/check/data/about.json', () => Response.json([bits])],
  ['/check/data/items-0-0.json', () => Response.json(items[0])],
  ['/meetings/board/2020-01-10/', () => new Response(MEETING)],
  ['/meetings/board/2021-02-02/', () => new Response(EDITED_MEETING)],
  ['/cite/board/2021.json', () => Response.json({ 'board/2021-02-02': { kept: KEPT } })],
]);

let page: MadePage;
let typed: string;
/** The addresses that were fetched. */
let asked: string[];
/** Answers that are held back, until they are let go. */
let held: (() => void)[];
let isHolding: boolean;

beforeEach(async () => {
  [held, isHolding, asked] = [[], false, []];
  page = madePage(CHECK);
  vi.stubGlobal(
    'FormData',
    class {
      get = (): string => typed;
    },
  );
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const shard = /words-0-(\d+)\.bin$/.exec(address)?.[1];
    const answer = given.get(address)?.() ?? new Response(shards[Number(shard)]?.slice());
    if (!isHolding) return Promise.resolve(answer);
    return new Promise((resolve) => held.push(() => resolve(answer)));
  });
  vi.resetModules();
  await import('../../src/components/quote/check.ts');
});
afterEach(() => vi.unstubAllGlobals());

function submit(words: string): void {
  typed = words;
  page.getElementById('check')?.hear('submit', { preventDefault: () => undefined });
}

const said = (): string => page.getElementById('checked')?.textContent ?? '';

/** What is said of some words, and where its link leads. */
async function checked(words: string): Promise<(string | undefined)[]> {
  submit(words);
  await vi.waitFor(() => expect(said()).not.toBe('Looking'));
  return [said(), page.querySelector('#checked a')?.href];
}

describe('the answer to a quotation', () => {
  test('shows what was found of it as it was typed', async () => {
    const [words] = await checked('“Janet Tolley said that 40% of Looked-after children” was said');
    expect(words).toContain('“Tolley said that 40% of Looked-after children”');
  });

  test('leads to the first passage in which the words stand, in either reading', async () => {
    const there = async (words: string): Promise<string | undefined> => (await checked(words))[1];
    const item = '/meetings/board/2020-01-10/#item-9';
    expect(await there('said that 40% of looked after children')).toBe(`${item}-p1`);
    expect(await there('steady schooling at primary age and a single')).toBe(`${item}-p1`);
    expect(await there(EARLIER)).toBe(`${item}-p2`);
    expect(await there('RESOLVED: That the report of the school')).toBe(`${item}-r1`);
  });

  test('has the words of two passages as they stood together, before the meeting that corrected both', async () => {
    const [before] = await checked('the clerk is Mr Hill. The treasurer is Mrs Wade.');
    expect(before).toBe('Here10 Officers, Board, 10 January 2020 (before)');
    const [never] = await checked('the clerk is Mr Hill. The treasurer is Mrs Ward.');
    expect(never).toContain('In part');
  });

  test('names the item and its meeting, not the site', async () => {
    const [words] = await checked(EARLIER);
    expect(words).toBe('Here9 School, Board, 10 January 2020 (before)');
  });

  test('is the one to the last question, though an earlier one is answered later', async () => {
    isHolding = true;
    submit(EARLIER);
    isHolding = false;
    const [words] = await checked('the penguins of the aquarium were counted twice');
    expect(words).toBe('Nowhere');
    for (const letGo of held) letGo();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said()).toBe('Nowhere');
  });
});

describe('the answer to words that were edited after they were published', () => {
  const meeting = '/meetings/board/2021-02-02/';
  const READINGS = '/cite/board/2021.json';

  test('says until when they stood there, and leads to that reading', async () => {
    expect(await checked(EDITED)).toEqual([
      'Here3 Channel, Board, 2 February 2021 (until 1 March 2021)',
      `${meeting}?reading=0123456789abcdef#item-3-p1`,
    ]);
    expect(await checked('to silt since the autumn gales: it was noted')).toEqual([
      'Here3 Channel, Board, 2 February 2021 (now)',
      `${meeting}#item-3-p1`,
    ]);
    const across = `${EDITED} since the autumn gales. It was noted by`;
    expect(await checked(`${across} none`)).toEqual([
      'Here3 Channel, Board, 2 February 2021 (until 1 March 2021)',
      `${meeting}?reading=0123456789abcdef#item-3-p1`,
    ]);
    const [never] = await checked(`${across} all present`);
    expect(never).toContain('In part');
  });

  test('finds those of a passage that is gone, and those that a correction made give way', async () => {
    expect(await checked(GONE)).toEqual([
      'Here3 Channel, Board, 2 February 2021 (until 1 April 2021)',
      `${meeting}?reading=123456789abcdef0#item-3-p4`,
    ]);
    const [corrected] = await checked('refused by each and every one of those');
    expect(corrected).toContain('(before)');
  });

  test('does not take the words of another item for those of this one', async () => {
    expect(await checked('another item of the same meeting')).toEqual(['Nowhere', undefined]);
  });

  test('fetches nothing more where a page holds the words, or no words of the item are kept', async () => {
    await checked('lost two metres to silt since the autumn gales');
    await checked('Tolley said that 40% of looked after girls');
    expect(asked).not.toContain(READINGS);
    await checked(`${EDITED} and mud`);
    expect(asked.filter((address) => address === READINGS)).toHaveLength(1);
  });
});
