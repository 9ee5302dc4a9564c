import { expect, test } from 'vitest';
import { emptyMeeting } from '../../../scripts/import/recognise/drafts.ts';
import { committeeAndBareDate } from '../../../scripts/import/recognise/head/bare-date.ts';
import { readPrintedHead } from '../../../scripts/import/recognise/head/printed-head.ts';

const day = 'Monday 9 October 2017';

test.each([
  [`The Harbour Panel will meet in the Net Loft - Quay Street at 10.00 am on ${day}.`],
  [`The Harbour Panel will meet in the Net Loft - Quay Street on ${day} at 10.00 am.`],
  [`The Harbour Panel will meet in the Net Loft - Quay Street, at 10am on ${day}.`],
])('the place of a meeting ends where its time is told: %s', (text) => {
  const head = readPrintedHead([{ text, place: {} }], emptyMeeting('printed'));
  expect(head).toMatchObject({ venue: 'Net Loft - Quay Street', start: '10:00' });
});

test.each([
  ['Minutes of the Full Council meeting held on', 'Full Council'],
  ['Minutes of the Annual Parish Meeting held on', 'Annual Parish Meeting'],
  ['Minutes of the Oakley Parish Meeting held on', 'Oakley Parish Meeting'],
])('a body is called a meeting only where it is one: %s', (text, body) => {
  const head = readPrintedHead([{ text: `${text} ${day}`, place: {} }], emptyMeeting('printed'));
  expect(head).toMatchObject({ body });
});

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
