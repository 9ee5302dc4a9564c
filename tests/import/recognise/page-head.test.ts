import { expect, test } from 'vitest';
import { committeeAndBareDate } from '../../../scripts/import/recognise/head/bare-date.ts';

test.each([
  ['Audit Committee - 8th January, 2019 10.00 am', '', 'Audit Committee', '10:00'],
  ['Cabinet, 8 January 2019', '', 'Cabinet', null],
  ['Council - 8th January 2019 2.00 pm, NEW', '', 'Council', '14:00'],
  ['8th January, 2019', 'Audit Committee', 'Audit Committee', null],
  ['8th January, 2019 at 7.30 pm', 'Audit Committee -', 'Audit Committee', '19:30'],
])('a date without its weekday: %s', (text, above, body, start) => {
  expect(committeeAndBareDate(text, above)).toEqual({ body, date: '2019-01-08', start });
});

test.each([
  ['Agenda published - 8 January 2019', 'Cabinet'],
  ['Minutes of 8 January 2019', 'Cabinet'],
  ['The report of 8 January 2019 was received', 'Cabinet'],
  ['8 January 2019', 'Published:'],
  ['8 January 2019', undefined],
  ['Cabinet - 31 February 2019', undefined],
])('no date of the meeting: %s', (text, above) => {
  expect(committeeAndBareDate(text, above)).toBeNull();
});
