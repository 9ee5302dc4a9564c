import { expect, it } from 'vitest';
import { listedOn, registerSlices, type RegisterSlice } from '../../src/archive/registers.ts';
import { front, smallArchive } from './small-archive.ts';

const parts = Array.from({ length: 401 }, (_, index) => `${String(index + 1)}. That it be so.`);
const { archive } = smallArchive({
  'meetings/board/2020-01-10': `${front('2020-01-10')}\n## 1. Data\n\nRESOLVED –\n\n${parts.join('\n')}\n`,
});

/** How many parts each page of the register of decisions lists, by the end of its address. */
const listed = new Map(
  registerSlices(archive, 'decisions').map((slice) => [slice.path, listedOn(slice).length]),
);

it('lists every part of one body and year, however many: there is no page that holds fewer', () => {
  expect(listed.get('2020/board')).toBe(401);
});

it('lists nothing of a year with too many parts, whose bodies can be chosen', () => {
  expect(listed.get('2020')).toBe(0);
});

it('lists the newest where no year is chosen, and all of a year with few', () => {
  expect(listed.get('')).toBe(50);
  const [whole] = registerSlices(archive, 'decisions');
  const year: RegisterSlice = {
    path: '2020',
    year: '2020',
    byMeeting: [whole?.byMeeting.flat().slice(0, 400) ?? []],
  };
  expect(listedOn(year)).toHaveLength(400);
});

it('names bodies in the order of their names, whichever met last', () => {
  const minutes = (date: string): string =>
    `${front(date)}\n## 1. Data\n\nRESOLVED – That it be so.\n`;
  const paths = (...meetings: [body: string, date: string][]): string[] => {
    const files = meetings.map(([body, date]): [string, string] => [
      `meetings/${body}/${date}`,
      minutes(date).replace('board', body),
    ]);
    const two = smallArchive(Object.fromEntries(files)).archive;
    return registerSlices(two, 'decisions').map(({ path }) => path);
  };
  // The board is the School Board.
  const order = ['', '2020', '2020/panel', '2020/board'];
  expect(paths(['board', '2020-01-10'], ['panel', '2020-02-10'])).toEqual(order);
  expect(paths(['panel', '2020-01-10'], ['board', '2020-02-10'])).toEqual(order);
});
