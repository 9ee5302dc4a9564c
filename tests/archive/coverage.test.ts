import { expect, it } from 'vitest';
import { coverage } from '../../src/archive/coverage.ts';
import { facts, front, smallArchive } from './small-archive.ts';

const approves = facts('approves: [{ meeting: allotments/2020-01-10, not-held: true }]');
const { archive } = smallArchive({
  'bodies/yard': '---\nname: Yard\n---\n',
  'bodies/allotments': '---\nname: Allotments\n---\n',
  'meetings/board/2020-02-14': `${front('2020-02-14')}\n## 1. Minutes\n${approves}`,
});

it('names bodies of which no meetings are held, by name behind the others', () => {
  expect(coverage(archive).map(({ body, meetings, from }) => [body, meetings, from])).toEqual([
    ['board', 1, '2020-02-14'],
    ['allotments', 0, ''],
    ['yard', 0, ''],
  ]);
});

it('and the minutes of theirs that are spoken of elsewhere', () => {
  expect(coverage(archive)[1]?.notHeld.map(({ meeting }) => meeting)).toEqual([
    'allotments/2020-01-10',
  ]);
});
