import { describe, expect, test } from 'vitest';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

const HEAD = `Minutes of the meeting of the Estates Committee held on 4 May 2017

Present: Councillors A Ash (Chair), B Bow and C Cray

`;

/** The items of minutes, as number, whether exempt, and grounds: "3 exempt [3]". */
function items(body: string): string[] {
  const [meeting] = recognise(readText(HEAD + body, 'minutes.txt'), {}).meetings;
  return (meeting?.items ?? []).map(
    ({ number, exempt, exemptParagraphs }) =>
      `${number}${exempt ? ` exempt [${exemptParagraphs.join(', ')}]` : ''}`,
  );
}

const GROUND = 'exempt information under paragraph 3 of Part 1 of Schedule 12A';

describe('the decision to exclude the public says which items are private', () => {
  test.each([
    ['by number', 'during consideration of minutes 3 and 4', ['3 exempt [3]', '4 exempt [3]', '5']],
    ['by a range', 'for items 3 to 4', ['3 exempt [3]', '4 exempt [3]', '5']],
    ['the next one', 'for the following item of business', ['3 exempt [3]', '4', '5']],
    [
      'by a number of the agenda that is none of the minutes',
      'for agenda item 12',
      ['3 exempt [3]', '4', '5'],
    ],
    [
      'all that follow',
      'for the remainder of the meeting',
      ['3 exempt [3]', '4 exempt [3]', '5 exempt [3]'],
    ],
  ])('%s', (_, what, expected) => {
    const body = `1. APOLOGIES
None.
2. EXCLUSION OF THE PRESS AND PUBLIC
RESOLVED: That the press and public be excluded from the meeting ${what}, as ${GROUND} would be disclosed.
3. SALE OF THE DEPOT
The offer of Sparrow Ltd was accepted.
4. A CLAIM
The claim was settled.
5. FORWARD PLAN
The plan was noted.`;
    expect(items(body)).toEqual(['1', '2', ...expected]);
  });

  test('until the public came back; the date of the next meeting is never private', () => {
    const body = `1. EXCLUSION
It was resolved to exclude the press and public for the following items.
2. SALE OF THE DEPOT
The offer was accepted.
The public were readmitted to the meeting.
3. FORWARD PLAN
Noted.
4. EXCLUSION
It was resolved to exclude the press and public for the rest of the meeting.
5. DATE OF NEXT MEETING
1 June 2017`;
    expect(items(body)).toEqual(['1', '2 exempt []', '3', '4', '5']);
  });

  test.each([
    'Cllr Bow left the meeting and rejoined it at 8 pm.',
    'Cllr Bow left the meeting; after the vote at that meeting she returned to the meeting.',
    'The public were not readmitted.',
    'Part 1 of the lease was agreed.',
    'Part 1 of Schedule 12A to the Local Government Act 1972.',
  ])('and goes on where somebody else came back: %s', (words) => {
    const body = `1. EXCLUSION\nRESOLVED to exclude the press and public.\n2. SALE OF THE DEPOT\n${words}\n3. A CLAIM\nSettled.`;
    expect(items(body)).toEqual(['1', '2 exempt []', '3 exempt []']);
  });

  test.each([
    'The press and public rejoined the meeting.',
    'The Committee returned to open session.',
    'The meeting was reopened to the public.',
    'The Chair readmitted the public.',
    'PART A',
    'Part 1 – Public',
    'PART I OPEN TO THE PUBLIC',
  ])('and ends with: %s', (words) => {
    const body = `1. EXCLUSION\nRESOLVED to exclude the press and public.\n2. SALE OF THE DEPOT\nSold.\n${words}\n3. TREES\nNoted.`;
    expect(items(body)).toEqual(['1', '2 exempt []', '3']);
  });

  test('the item in which it stands, where that is about something else', () => {
    const excluded = 'It was resolved to exclude the press and public';
    expect(
      items(
        `1. PAY\n${excluded} for this item.\nThe Clerk was given more.\n2. TREES\nIt was noted.`,
      ),
    ).toEqual(['1 exempt []', '2']);
    expect(
      items(`1. PAY\n${excluded}.\nThe Clerk was given more.\n2. A CLAIM\nIt was settled.`),
    ).toEqual(['1 exempt []', '2 exempt []']);
  });

  test('what “this item” is, where the exclusion has one of its own', () => {
    const excluded = '1. EXCLUSION\nRESOLVED to exclude the press and public during this item.';
    expect(items(`${excluded}\n2. PAY\nRaised.\n3. TREES\nFelled.`)).toEqual([
      '1 exempt []',
      '2 exempt []',
      '3',
    ]);
  });

  test('the item of the exclusion, where all that follows stands below it', () => {
    const excluded = '2. EXCLUSION OF THE PUBLIC\nRESOLVED: That the public be excluded.';
    const said = 'The Committee considered the dismissal of an officer.';
    expect(items(`1. TREES\nNoted.\n${excluded}\n${said}`)).toEqual(['1', '2 exempt []']);
    expect(items(`1. TREES\nNoted.\n${excluded}\nThe meeting ended at 8 pm.`)).toEqual(['1', '2']);
  });

  test.each([
    'Members of the public were asked to leave the room.',
    'The press and public left the meeting.',
    'The Committee moved into closed session.',
    'It was agreed to go into private session to consider the offer.',
    'The Committee continued in private.',
    'RESOLVED to exclude the public and press.',
  ])('in other words: %s', (words) => {
    expect(items(`1. EXCLUSION\n${words}\n2. SALE OF THE DEPOT\nThe offer was accepted.`)).toEqual([
      '1',
      '2 exempt []',
    ]);
  });

  test.each([
    'Two members of the public left the meeting.',
    'There were no items that required the exclusion of the press and public.',
    'The Committee considered whether the public be excluded for the following item.',
    'RESOLVED: That the public be excluded should members wish to discuss the appendix.',
    'RESOLVED: That the public not be excluded.',
    'If needed, the press and public would be excluded from the meeting.',
    'Parking is free, excluding public holidays.',
    'Twelve households had moved into private rented accommodation.',
    'The land went into private ownership in 1980.',
    'The bylaw would exclude vehicles from the public highway.',
    'Repairs of public conveniences were excluded from the contract.',
    'The complaint had been resolved in private.',
  ])('not by: %s', (words) => {
    expect(items(`1. EXCLUSION\n${words}\n2. SALE OF THE DEPOT\nIt was noted.`)).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('the head of a private part', () => {
  test.each([
    'PART B – EXEMPT',
    'Part 2 (Private)',
    'CONFIDENTIAL ITEMS',
    'Exempt Business:',
    'IN CAMERA',
  ])('makes what stands below it private: %s', (head) => {
    const body = `1. FORWARD PLAN\nThe plan was noted.\n${head}\n2. SALE OF THE DEPOT\nThe offer was accepted.`;
    expect(items(body)).toEqual(['1', '2 exempt []']);
  });

  test('is read as the title of an item too, whether its number stands before it or above', () => {
    for (const gap of [' ', '\n']) {
      const body = `1.${gap}PLAN\nNoted.\n2.${gap}EXEMPT BUSINESS\nThis was taken.\n3.${gap}SALE\nSold.\n4.${gap}OPEN SESSION\nResumed.`;
      expect(items(body)).toEqual(['1', '2 exempt []', '3 exempt []', '4']);
    }
  });

  test('and is no part where it names the exempt minutes of an earlier meeting', () => {
    for (const gap of [' ', '\n']) {
      const body = `1.${gap}PLAN\nNoted.\n2.${gap}EXEMPT MINUTES\nThey were approved.\n3.${gap}TREES\nFelled.`;
      expect(items(body)).toEqual(['1', '2 exempt []', '3']);
    }
  });

  test('and says nothing where there is no such business', () => {
    expect(items('1. PLAN\nNoted.\n2. EXEMPT BUSINESS\nNone.\n3. TREES\nNoted.')).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('an item that gives its paragraphs behind its title is exempt', () => {
    expect(
      items('1. PLAN\nNoted.\n2. FRAUD (PARAGRAPHS 1 & 3)\nThe debt was written off.'),
    ).toEqual(['1', '2 exempt [1, 3]']);
  });
});
