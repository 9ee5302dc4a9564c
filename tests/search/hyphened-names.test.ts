import { describe, expect, test } from 'vitest';
import type { Start } from '../../src/search/data/format.ts';
import { soughtBy } from '../../src/search/engine/clauses.ts';
import { knownThings } from '../../src/search/engine/known.ts';
import { lifted } from '../../src/search/engine/lift.ts';
import { Names } from '../../src/search/engine/names.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { stateOf } from '../../src/search/query/state.ts';

const start: Start = {
  bodies: [['licensing-sub-committee', 'Licensing Sub-Committee']],
  people: [
    ['tom-quay', 'Tom Quay'],
    ['anne-marie-barrow-smith', 'Anne-Marie Barrow-Smith'],
  ],
  topics: [['looked-after-children', 'Looked-after children', '🚸']],
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

function narrowed(query: string): Partial<Record<'body' | 'person' | 'topic', string>> {
  const { state } = lifted(stateOf(new URLSearchParams({ q: query })), parseQuery(query), start);
  const { body, person, topic } = state;
  return Object.fromEntries(Object.entries({ body, person, topic }).filter(([, id]) => id !== ''));
}

describe('a name with a hyphen narrows', () => {
  test.each([
    ['body:"Licensing Sub-Committee"', { body: 'licensing-sub-committee' }],
    ['body:"Sub‑Committee"', { body: 'licensing-sub-committee' }],
    ['body:licensing-sub-committee', { body: 'licensing-sub-committee' }],
    ['person:"Anne-Marie Barrow-Smith"', { person: 'anne-marie-barrow-smith' }],
    ['person:barrow-smith', { person: 'anne-marie-barrow-smith' }],
    ['person:smith', { person: 'anne-marie-barrow-smith' }],
    ['topic:"looked-after children"', { topic: 'looked-after-children' }],
    ['topic:looked', { topic: 'looked-after-children' }],
  ])('%s', (query, expected) => {
    expect(narrowed(query)).toEqual(expected);
  });

  test.each(["person:'", 'topic:&', 'body:-'])('no letters name nothing: %s', (query) => {
    expect(narrowed(query)).toEqual({});
  });
});

function sought(query: string): { concepts: string[]; pages: string[] } {
  const found = soughtBy(query, start, new Names(start));
  const { first } = knownThings(query, found, { dates: [], rest: '' }, false, start, []);
  return {
    concepts: found.clauses.flatMap(({ concepts }) => concepts),
    pages: first.map((known) => ('id' in known ? known.id : known.kind)),
  };
}

describe('a name with a hyphen leads to its page', () => {
  test.each(['Barrow-Smith', 'Cllr Barrow-Smith', 'barrow smith', 'Smith'])('%s', (query) => {
    expect(sought(query)).toEqual({
      concepts: ['@anne-marie-barrow-smith'],
      pages: ['anne-marie-barrow-smith'],
    });
  });

  test.each(['Anne-Marie', 'Marie', 'barrow'])('a part of it: %s', (query) => {
    expect(sought(query)).toEqual({ concepts: [], pages: ['anne-marie-barrow-smith'] });
  });
});
