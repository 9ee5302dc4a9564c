import { expect, test } from 'vitest';
import { interestsOf } from '../../../scripts/import/recognise/item/interests.ts';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { readHtml } from '../../../scripts/import/sources/html.ts';
import { meetingPage, pathsMeeting } from '../council-pages.ts';

test('those present on a page whose items have no numbers are people, and no item', () => {
  const meeting = pathsMeeting(0);
  const items = meeting.items.map((item) => ({ ...item, number: '' }));
  const source = readHtml(meetingPage({ ...meeting, items }), 'page.html', undefined);
  const [page] = recognise(source, {}).meetings;
  expect(page?.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  expect(page?.attendance.filter(({ as }) => as === 'present').map(({ name }) => name)).toEqual([
    'Elspeth Stott',
    'Neville Braith',
    'Aled Moss',
  ]);
});

test('interests that are listed by name are read without a heading above them', () => {
  const words = 'item 104, member of the bowls club (non-pecuniary)';
  expect(interestsOf('Declarations of interest', [`Cllr Amos - ${words}`])).toEqual([
    { name: 'Cllr Amos', words },
  ]);
  expect(interestsOf('Declarations of interest', ['Note - none.'])).toEqual([]);
});

test.each(['', '2) ', '- ', '- (2) '])(
  'an interest declared is told without its mark: %s',
  (mark) => {
    const words = 'Mr Moss declared an interest in item 6 as a member of the trust.';
    expect(interestsOf('Interests', [`${mark}${words}`])).toEqual([{ name: 'Mr Moss', words }]);
  },
);
