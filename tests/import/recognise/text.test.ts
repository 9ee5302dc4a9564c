import { expect, test } from 'vitest';
import { findSpan, findTime } from '../../../scripts/import/recognise/text/clock.ts';
import { findDate, isDateLine } from '../../../scripts/import/recognise/text/dates.ts';
import { countOf, splitMarker } from '../../../scripts/import/recognise/text/list-marker.ts';

test.each([
  ['held on the 24th April 2018', '2018-04-24'],
  ['Wednesday, 13th March, 2025, at 3.00 pm', '2025-03-13'],
  ['24 SEPTEMBER 2009', '2009-09-24'],
  ['Date: 09.10.17', '2017-10-09'],
  ['07/09/2023 - Planning', '2023-09-07'],
  ['Dydd Iau, 3ydd Hydref, 2019', '2019-10-03'],
  ['MAY 4TH 2021', '2021-05-04'],
  ['31 February 2020', null],
  ['paragraph 9.4 (page 4-11)', null],
  ['in March 2018', null],
])('finds the date in “%s”', (text, date) => {
  expect(findDate(text)).toBe(date);
});

test.each([
  ['at 10.00 am', '10:00'],
  ['12:00 pm', '12:00'],
  ['9.55pm', '21:55'],
  ['10.00 a.m.', '10:00'],
  ['(19:15 TO 19:25)', '19:15'],
  ['12 noon', '12:00'],
  ['paragraph 5.30', null],
])('finds the time in “%s”', (text, time) => {
  expect(findTime(text)).toBe(time);
});

test.each([
  ['(19:15 TO 19:25)', '19:15', '19:25'],
  ['(19:15 TO 19:25 AND 20:25 TO 20:27)', '19:15', '20:27'],
  ['24 May 2022 (7.00 - 8.25 pm)', '19:00', '20:25'],
])('finds start and end in “%s”', (text, start, end) => {
  expect(findSpan(text)).toEqual({ start, end });
});

test('tells a line that is a date from a sentence with one', () => {
  expect(isDateLine('Thursday 9th August 2017 at 7.00 pm')).toBe(true);
  expect(isDateLine('Minutes of the meeting held on 9 August 2017')).toBe(false);
});

test.each([
  ['- (1) That it be noted', '- (1)', 'That it be noted'],
  ['·         Plug the gaps.', '·', 'Plug the gaps.'],
  ['4.2 The Clerk', '4.2', 'The Clerk'],
  ['1.5m people', null, '1.5m people'],
  ['A Roe', null, 'A Roe'],
])('takes the mark off “%s”', (text, marker, rest) => {
  expect(splitMarker(text)).toEqual({ marker, rest });
});

test('counts letters and small Roman numbers', () => {
  expect(countOf('(i)').places).toEqual([1, 9]);
  expect(countOf('b)').places).toEqual([2]);
  expect(countOf('- 3)').places).toEqual([3]);
});
