import { describe, expect, test } from 'vitest';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import type { Line, SourceText } from '../../../scripts/import/source.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

/** The items of minutes with these headings, each above a sentence: "24/117 Apologies". */
function items(...headings: string[]): string[] {
  const body = headings.map((heading) => `${heading}\nIt was noted.\n`).join('\n');
  const source = `Minutes of the meeting of the Parish Council held on 14 May 2024\n\nPresent: Cllrs A Ash (Chair), B Bow\n\n${body}`;
  const [meeting] = recognise(readText(source, 'minutes.txt'), {}).meetings;
  return (meeting?.items ?? []).map(({ number, title }) => `${number}|${title}`);
}

describe('numbers of minutes count up', () => {
  test.each([
    ['with the year in front', '24/117', '24/118'],
    ['with the year behind', '117/24', '118/24'],
    ['with a letter and the year in front', 'C23/001', 'C23/002'],
    ['with the years of a council', '23-24/17', '23-24/18'],
    ['with the month of the meeting', '17/03/2', '17/03/3'],
    ['with the year behind twice', '72/19/20', '73/19/20'],
    ['with a code', 'EX.61', 'EX.62'],
    ['with a code and a letter for what was put in', 'LC61', 'LC61A'],
    ['with the word shortened', 'Min 45.', 'Min 46.'],
  ])('%s: %s', (_, one, two) => {
    const bare = (number: string): string => number.replace(/^Min |\.$/g, '');
    expect(items(`${one} Apologies`, `${two} Tree in the churchyard`)).toEqual([
      `${bare(one)}|Apologies`,
      `${bare(two)}|Tree in the churchyard`,
    ]);
  });

  test('where titles say what is to be done', () => {
    const title = 'To receive disclosures of personal and prejudicial interests';
    expect(items('1. Apologies', `2. ${title}`, '3. Trees')).toContain(`2|${title}`);
  });
});

test('a year of account is no number', () => {
  expect(items('1. Apologies', '2. Outturn', '2023/2024 BUDGET', '3. Trees')).toEqual([
    '1|Apologies',
    '2|Outturn',
    '3|Trees',
  ]);
  expect(items('OUTTURN', '2023/2024 BUDGET').join()).not.toContain('2023/2024|');
});

test('a code that stands alone is a word of a title', () => {
  expect(items('OUTTURN', 'HS2 STATION')).toEqual(['null|OUTTURN', 'null|HS2 STATION']);
});

test('items that are lettered keep their letters in their titles', () => {
  const headings = ['A. Welcome and apologies', 'B. Lifts', 'C. Repairs'];
  expect(items(...headings)).toEqual(headings.map((heading) => `null|${heading}`));
});

test('initials of names letter no items', () => {
  expect(items('A. Roe', 'B. Doe', 'C. Poe')).not.toContain('null|A. Roe');
});

test('pages of the pack behind a title show that it is one, though numbers are left out between', () => {
  const agenda = `SUPPLEMENTARY AGENDA
Meeting: Scrutiny Committee
Date: Monday 12 November 2018
7. Budget monitoring (Pages 3 - 18)
To consider the report of the Director.
9. Late item: Call-in of a Cabinet decision on parking charges (Pages 19 - 24)
The Chair has agreed to take this item as urgent business.`;
  const [meeting] = recognise(readText(agenda, 'agenda.txt'), {}).meetings;
  expect(meeting?.items.map(({ number }) => number)).toEqual(['7', '9']);
});

test('a decision of printed minutes is one with its conditions, and without what closes the meeting', () => {
  const minutes = `Minutes of the meeting of the Licensing Sub-Committee held on 3 March 2020

Present: Councillors Wade (Chair), Xu and Yates.

18. APPLICATION - THE BLUE DOOR
The applicant was heard.
DECISION: The application was granted subject to conditions:
1. No music after 23:00.
2. CCTV to be installed.

The meeting ended at 3.15 pm.`;
  const [meeting] = recognise(readText(minutes, 'minutes.txt'), {}).meetings;
  const [item] = meeting?.items ?? [];
  const decided =
    'The application was granted subject to conditions: 1. No music after 23:00. 2. CCTV to be installed.';
  expect(item?.number).toBe('18');
  expect(item?.resolutions).toEqual([decided]);
  expect(item?.markdown).toContain(`Decision: ${decided}\n\nThe meeting ended at 3.15 pm.`);
});

test('the date of the next meeting below its heading is no end of the head', () => {
  const heading = (text: string): Line => ({ text, heading: 2, place: {} });
  const line = (text: string): Line => ({ text, place: {} });
  const source: SourceText = {
    kind: 'word',
    name: 'minutes.docx',
    lines: [
      line('Minutes of the Allotments Working Group, 3 July 2019'),
      line('Present: Ann Ash (Chair), Bob Bow'),
      heading('Rents'),
      line('They rise by 2%.'),
      heading('Next meeting'),
      line('4 September 2019'),
    ],
    remarks: [],
  };
  const [meeting] = recognise(source, {}).meetings;
  expect(meeting?.body).toBe('Allotments Working Group');
  expect(meeting?.items.map(({ title }) => title)).toEqual(['Rents', 'Next meeting']);
});

test('paragraphs numbered through below headings give the items their numbers', () => {
  const minutes = `STRATHBRORA COUNCIL

MINUTE of MEETING of the PLANNING COMMITTEE held in the County Buildings on WEDNESDAY, 19 JUNE 2019

Present: Bailie Morag Rennie (Convener), Councillors Fiona Geddes and Hamish Tait.

MINUTE
1. The Minute of Meeting of 15 May 2019 was approved as a correct record.

LOCAL DEVELOPMENT PLAN
2. There was submitted a report by the Executive Director.

3. It was noted that the plan was late.

LAND AT HARBOUR ROAD
4. The Committee agreed to sell the land.`;
  const [meeting] = recognise(readText(minutes, 'minutes.txt'), {}).meetings;
  expect(meeting?.items.map(({ number, title }) => `${number}|${title}`)).toEqual([
    '1|MINUTE',
    '2|LOCAL DEVELOPMENT PLAN',
    '4|LAND AT HARBOUR ROAD',
  ]);
  expect(meeting?.items[1]?.text).toMatch(/^There was submitted.*3\. It was noted/s);
});
