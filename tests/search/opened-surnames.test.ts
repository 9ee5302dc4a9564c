import { describe, expect, test } from 'vitest';
import type { Start } from '../../src/search/data/format.ts';
import { soughtBy } from '../../src/search/engine/clauses.ts';
import { knownThings } from '../../src/search/engine/known.ts';
import { lifted } from '../../src/search/engine/lift.ts';
import { Names } from '../../src/search/engine/names.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { stateOf } from '../../src/search/query/state.ts';
import { writingsOf } from '../../src/search/text/writings.ts';

const start: Start = {
  bodies: [['parish-council', 'Parish Council']],
  people: [
    ['sean-o-neill', 'Seán Ó Néill'],
    ['dale-ohara', "Dale O'Hara"],
    ['aine-mac-aoidh', 'Áine Mac Aoidh'],
    ['willem-van-den-berg', 'Willem van den Berg'],
    ['ana-de-souza', 'Ana de Souza', 'Ana D’Souza'],
    ['erin-hill', 'Erin Hill'],
  ],
  topics: [],
  periods: [],
  newest: {
    records: 0,
    bodies: [],
    runs: [],
    traits: '',
    perText: 1,
    words: { lengths: '', begins: '', names: '', fields: [] },
  },
  spellings: [],
  version: '',
};
const names = new Names(start);

/** Of whom a query is, and whose page is all that it asks for. */
function sought(query: string): { concepts: string[]; pages: string[] } {
  const found = soughtBy(query, start, names);
  const { first } = knownThings(query, found, { dates: [], rest: '' }, false, start, []);
  return {
    concepts: found.clauses.map(({ concepts, words }) => concepts.join() || words.join(' ')),
    pages: first.map((known) => ('id' in known ? known.id : known.kind)),
  };
}

const WRITTEN: [string, string[]][] = [
  [
    'sean-o-neill',
    [
      ...['Mr Néill', 'Néill', 'neill', 'Ó Néill', 'O Neill', 'Cllr O Neill', "Cllr O'Neill"],
      ...[
        'O’Néill',
        'ONeill',
        "Sean O'Neill",
        'Sean O Neill',
        'Seán Ó Néill',
        'Sea\u0301n O\u0301 Ne\u0301ill',
      ],
    ],
  ],
  ['dale-ohara', ["O'Hara", 'O Hara', 'Ó hara', 'Hara', 'Mr Hara', 'ohara', 'Dale O Hara']],
  ['aine-mac-aoidh', ['Mac Aoidh', 'Cllr Aoidh', 'MacAoidh', 'Aine MacAoidh']],
  ['willem-van-den-berg', ['van den Berg', 'den Berg', 'Mr Van Den Berg', 'Berg']],
  ['ana-de-souza', ['de Souza', 'Cllr Souza', "D'Souza", 'D Souza', 'Ana DSouza']],
];

describe('a surname that small words open', () => {
  test.each(WRITTEN)('leads to its page: %s', (id, queries) => {
    for (const query of queries) {
      expect([query, sought(query)]).toEqual([query, { concepts: [`@${id}`], pages: [id] }]);
    }
  });

  test.each(WRITTEN)('narrows: %s', (id, queries) => {
    for (const query of queries.filter((one) => !/^(?:Mr|Cllr) /.test(one))) {
      const parsed = parseQuery(`person:"${query}"`);
      expect([query, lifted(stateOf(new URLSearchParams()), parsed, start).state.person]).toEqual([
        query,
        id,
      ]);
    }
  });

  test.each([
    ["O'Ha", 'dale-ohara'],
    ["O'Nei", 'sean-o-neill'],
    ['MacAoi', 'aine-mac-aoidh'],
  ])('is found while it is typed: %s', (query, id) => {
    expect(sought(query).pages).toEqual([id]);
  });

  test.each([
    ['white van parking', ['white', 'van', 'parking']],
    ['den of a mac', ['den', 'mac']],
    ['o', ['o']],
    ['de facto', ['de', 'facto']],
    ['Van Hill', ['van', '@erin-hill']],
    ['mac os', ['mac', 'os']],
  ])('is not named by what opens it: %s', (query, concepts) => {
    expect(sought(query).concepts).toEqual(concepts);
  });
});

describe('an initial before a surname', () => {
  test.each([
    ['E Hill', 'erin-hill'],
    ['Cllr E. Hill', 'erin-hill'],
    ['D O’Hara', 'dale-ohara'],
    ['W. van den Berg', 'willem-van-den-berg'],
    ['W Berg', 'willem-van-den-berg'],
  ])('leads to the page of the person: %s', (query, id) => {
    expect(sought(query)).toEqual({ concepts: [`@${id}`], pages: [id] });
  });

  test('of somebody else is sought by itself', () => {
    expect(sought('R Hill')).toEqual({ concepts: ['r', '@erin-hill'], pages: [] });
  });
});

describe('a surname before the first names, as lists have it', () => {
  test.each([
    ['Hill, Erin', 'erin-hill'],
    ['Cllr O’Hara, Dale', 'dale-ohara'],
    ['van den Berg, Willem', 'willem-van-den-berg'],
  ])('leads to the page of the person: %s', (query, id) => {
    expect(sought(query)).toEqual({ concepts: [`@${id}`], pages: [id] });
  });

  test('before a first name of somebody else is sought by itself', () => {
    expect(sought('Hill, Dale')).toEqual({ concepts: ['@erin-hill', 'dale'], pages: [] });
  });
});

test.each([
  ['Erin Hill', []],
  ["Dale O'Hara", ['Dale O Hara', 'dale ohara']],
  ['Seán Ó Néill', ['sean oneill']],
  ['Anne-Marie Mc Kay-O’Dea', ['Anne-Marie Mc Kay-O Dea', 'anne-marie mckay-odea']],
  ['Ana D Souza', ['ana dsouza']],
  ["Children's Hub", []],
  ["P'ng Lee", []],
])('ways in which %s may be written', (name, others) => {
  expect(writingsOf(name)).toEqual([name, ...others]);
});
