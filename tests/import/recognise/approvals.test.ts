import { describe, expect, test } from 'vitest';
import { approvalsOf } from '../../../scripts/import/recognise/item/approvals.ts';

const approved = (words: string, title = 'Minutes'): string[] =>
  approvalsOf(title, [words], []).map(({ date }) => date);

describe('minutes are approved', () => {
  test.each([
    'The minutes of the meeting held on 3 May 2011 were approved.',
    'It was agreed that the minutes of 3 May 2011 be signed.',
    'The notes of the meeting held on 3 May 2011, as sent out, were agreed as a true record.',
    'The notes for 3 May 2011 were agreed.',
    'That the draft minutes of the meeting on 3 May 2011 were a correct record.',
    'The Panel approved the exempt minutes of the meeting held on 3 May 2011.',
  ])('%s', (words) => {
    expect(approved(words)).toEqual(['2011-05-03']);
  });

  test('by the date in the title', () => {
    const title = 'Minutes of the meeting held on 3 May 2011';
    expect(approved('The minutes were approved as a correct record.', title)).toEqual([
      '2011-05-03',
    ]);
  });
});

test.each([
  ['the minutes of the Cabinet meeting held on 3 May 2011', 'Cabinet'],
  ['the minutes of the Commissioning Sub-Committee of 3 May 2011', 'Commissioning Sub-Committee'],
  ['the Scrutiny Committee minutes dated 3 May 2011', 'Scrutiny Committee'],
  ['the minutes of the meeting held on 3 May 2011', null],
  ['the minutes of the Special Meeting held on 3 May 2011', null],
  ['the minutes of 3 May 2011', null],
  ['the minutes of Tuesday 3 May 2011', null],
  ['the minutes of the Monitoring Committee held on 3 May 2011', 'Monitoring Committee'],
  ['the minutes of March Town Council held on 3 May 2011', 'March Town Council'],
  ['the minutes of the Special Projects Panel held on 3 May 2011', 'Special Projects Panel'],
])('the body whose minutes are approved is read: %s', (minutes, body) => {
  const words = `RESOLVED: That ${minutes} be approved.`;
  expect(approvalsOf('Minutes', [words], [])).toMatchObject([{ date: '2011-05-03', body }]);
});

test('the body is read in the title, where the words say neither body nor date', () => {
  const title = 'Minutes of the Joint Consultative Panel - 3 May 2011';
  expect(approvalsOf(title, ['The minutes were approved.'], [])).toMatchObject([
    { body: 'Joint Consultative Panel' },
  ]);
});

test('amendments that are listed are corrections', () => {
  const words =
    'That the minutes of 3 May 2011 be approved with the following amendments: Minute 88 – “Cllr Bird” to read “Cllr Byrd”.';
  expect(approvalsOf('Minutes', [words], [])[0]?.corrections).toMatchObject([
    { item: '88', replace: 'Cllr Bird', with: 'Cllr Byrd' },
  ]);
});

describe('nothing is approved where minutes are spoken of otherwise', () => {
  test.each([
    'It was agreed on 3 May 2011 that nobody speak for longer than five minutes.',
    'After 20 minutes the plan of 3 May 2011 was agreed.',
    'That the Panel notes the plan approved on 3 May 2011.',
    'It was agreed that the letter of 3 May 2011 be printed with these minutes.',
  ])('%s', (words) => {
    expect(approved(words)).toEqual([]);
  });

  test('nor by the date of a report in the title', () => {
    const title = 'To receive the report on the harbour, dated 30th October 2018';
    const words = 'It was agreed that the letter from the Trust be printed with the minutes.';
    expect(approved(words, title)).toEqual([]);
  });
});

test('a correction that stands behind its comma is given with what was corrected', () => {
  const words =
    'That the minutes of the meeting held on 3 May 2011 be approved, the spelling of Ms Ebb’s name having been put right.';
  expect(approvalsOf('Minutes', [words], [])[0]?.corrections).toMatchObject([
    { words: 'the spelling of Ms Ebb’s name having been put right.' },
  ]);
});
