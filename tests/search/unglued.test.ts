import { describe, expect, test } from 'vitest';
import { unglued } from '../../src/search/index/unglued.ts';
import { ask, indexed, record, words } from './small-index.ts';

const vocabulary = new Map(
  'brief update was given on up date a no tice notice noticeboard board'
    .split(' ')
    .map((word) => [word, 3]),
);

describe('a word without its blanks', () => {
  test.each([
    ['briefupdatewasgivenon', ['brief', 'update', 'was', 'given', 'on']],
    ['noticeboardupdate', ['noticeboard', 'update']],
    ['noticeboard', ['notice', 'board']],
    ['briefupdatewasgivenxon', []],
    ['briefaupdate', []],
    ['update', ['up', 'date']],
    ['brief', []],
    ['', []],
  ])('%s is read %j', (word, parts) => {
    expect(unglued(word, vocabulary)).toEqual(parts);
  });

  test('a very long one is cut at once', () => {
    expect(unglued('update'.repeat(400), vocabulary)).toHaveLength(400);
  });
});

describe('search', () => {
  const glued = 'A briefupdatewasgivenon the quay.';
  const held = indexed([
    record({ title: 'Report of the master', passages: words(glued) }),
    record({ title: 'Slipway', passages: words('An update on the slipway was given, in brief.') }),
  ]);

  test.each(['update', 'brief update', 'briefupdatewasgivenon'])(
    'finds it by %s',
    async (asked) => {
      expect((await ask(held, asked)).titles).toContain('Report of the master');
    },
  );

  test('the words stay as recorded', async () => {
    expect(JSON.stringify(await held.loader.period(0).text(0))).toContain(glued);
    expect(JSON.stringify(await held.loader.period(0).text(0))).not.toContain('brief update');
  });

  test('one that stands in two records is a word', async () => {
    const texts = ['Kingfisherquayside', 'The kingfisherquayside walk', 'A kingfisher; a quayside'];
    const walks = texts.map((text) => record({ title: text, passages: words(text) }));
    expect((await ask(indexed(walks), 'quayside')).titles).toEqual(['A kingfisher; a quayside']);
  });
});
