import { expect, it } from 'vitest';
import { saidDay, saidTime } from '../../src/record/said-dates.ts';

it.each([
  ['3/4/2024', '2024-04-03'],
  ['03.04.24', '2024-04-03'],
  ['2024-4-3', '2024-04-03'],
  ['2024-04-03 ', '2024-04-03'],
  ['Wednesday 3rd April 2024', '2024-04-03'],
  ['Wed, 3 Apr. 2024', '2024-04-03'],
  ['31/4/2024', undefined],
  ['4/31/2024', undefined],
  ['3 Brumaire 2024', undefined],
  ['April 2024', '2024-04'],
  ['04/2024', '2024-04'],
  ['spring 2024', undefined],
])('“%s” may mean the day %s', (text, day) => {
  expect(saidDay(text)).toBe(day);
});

it.each([
  ['7.30pm', '19:30'],
  ['7:30 P.M.', '19:30'],
  ['7pm', '19:00'],
  ['12.15 am', '00:15'],
  ['12 noon', '12:00'],
  ['9:30', '09:30'],
  ['19.30', '19:30'],
  [19.3, '19:30'],
  [1930, '19:30'],
  ['1930 hrs', '19:30'],
  ['7.30', undefined],
  ['13.30 pm', undefined],
  ['25:00', undefined],
  ['19.75', undefined],
])('“%s” may mean the time %s', (text, time) => {
  expect(saidTime(text)).toBe(time);
});
