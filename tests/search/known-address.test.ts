import { expect, test } from 'vitest';
import { ask, indexed, record } from './small-index.ts';

const loader = indexed([record({ title: 'Oysters' })]);

test.each([
  ['https://x.gov.uk/meetings/board/2017-02-20/#item-9', '/meetings/board/2017-02-20/#item-9'],
  [
    'https://x.gov.uk/minutes/meetings/board/2017-02-20/?reading=ab12#item-9-p4',
    '/meetings/board/2017-02-20/?reading=ab12#item-9-p4',
  ],
  ['x.gov.uk/meetings/board/2017-02-20?reading=ab12', '/meetings/board/2017-02-20/?reading=ab12'],
  ['http://localhost:4321/meetings/board/2017-02-20', '/meetings/board/2017-02-20/'],
  ['see /people/ann-lee', '/people/ann-lee/'],
  ['/minutes/people/ann-lee/', '/people/ann-lee/'],
])('a pasted address leads to its page: %s', async (query, address) => {
  const { asking } = await ask(loader, query);
  expect(asking.known.first).toEqual([{ kind: 'address', address }]);
});

test.each(['disabled/people/children', 'bodies/people/topics', '/meetings/'])(
  'words with strokes between them are no address: %s',
  async (query) => {
    const { asking } = await ask(loader, query);
    expect(asking.known.first).not.toContainEqual(expect.objectContaining({ kind: 'address' }));
  },
);
