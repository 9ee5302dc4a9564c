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
    parts: whole?.parts.slice(0, 400) ?? [],
  };
  expect(listedOn(year)).toHaveLength(400);
});
