import { expect, it } from 'vitest';
import { coverage } from '../../src/archive/coverage.ts';
import { isKnown } from '../../src/archive/known.ts';
import { facts, front, smallArchive } from './small-archive.ts';

const NOTICE = 'withdrawn: { on: 2021-01-01, reason: legal, ask: The office }\n';
const { archive } = smallArchive({
  'meetings/board/2020-01-10': front('2020-01-10', NOTICE),
  'meetings/board/2020-02-14': `${front('2020-02-14')}\n## 1. Minutes\n${facts(
    'approves:\n  - meeting: board/2020-01-10\n  - { meeting: board/2019-12-06, not-held: true }',
  )}`,
});

it('a meeting that was withdrawn is known, for its address answers; one never held is not', () => {
  const asked = ['board/2020-02-14', 'board/2020-01-10', 'board/2019-12-06'];
  expect(asked.filter((meeting) => isKnown(archive, meeting))).toEqual(asked.slice(0, 2));
  expect(coverage(archive)[0]?.notHeld.map(({ meeting }) => meeting)).toEqual(asked.slice(2));
});
