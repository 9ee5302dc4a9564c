import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Line, SourceKind, SourceText } from '../../../scripts/import/source.ts';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { wordsOf } from '../../../scripts/import/recognise/text/words.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

// Random records take their time where many tests share two cores.
vi.setConfig({ testTimeout: 60_000 });

// Lines that open something, so that random records run into every rule.
const OPENINGS = [
  'Agenda and minutes',
  'Agenda item',
  'Issue - meetings',
  'Decision details',
  'No. Item',
  'Minutes:',
  'Decision:',
  'PRESENT: Cllr A Roe (Chair), B Doe',
  'Present:',
  'Apologies: Cllr Doe',
  'In attendance:',
  'Councillors:',
  '1.',
  '2.',
  '3a',
  '1. Apologies',
  '2 Minutes',
  '45/19 TREES',
  '(Item 3)',
  'Minute No. 4 - Dogs',
  'RESOLVED –',
  'Resolved: That it be so.',
  'RESOLVED that',
  '(1) That one',
  '(2) That two',
  'a) three',
  '- 1) four',
  '• five',
  'ACTIONS:',
  'Action: Jane to write',
  'This page is intentionally left blank',
  'Name of meeting: Cabinet',
  'Title of report: Bins',
  'AGENDA',
  'Venue: Hall',
  'Meeting: 14/11/2018 - Council (Item 61)',
  '17/11/2022 - BINS ref: 3118    Approved',
  'Cabinet - Monday, 6th July, 2015 2.00 pm',
  'Council - 3 May 2011',
  'Bins pdf icon PDF 60 KB',
  'Additional documents:',
  'Contact Officer: Jane Roe, Clerk',
  '| a | b |',
  '|',
  '... view the full minutes text for item 1.',
  'Apologies were received from Cllrs Roe and Doe.',
  'For: 3',
  'Against: 2',
  'MINUTES of a meeting of the Cabinet held in the Hall on 3 May 2011',
  'Presented By: Jane Roe',
  'Jane Roe introduced the report.',
];

const words = fc.array(
  fc.oneof(
    fc.lorem({ maxCount: 1 }),
    fc.string({ maxLength: 9 }),
    fc.constantFrom('(', '“', '—', 'İ', 'ß', '\u00a0', '\ud83d\ude00'),
  ),
  { maxLength: 9 },
);
const text = fc.oneof(
  fc.constantFrom(...OPENINGS),
  words.map((all) => all.join(' ')),
  fc.constant(''),
);

const KINDS: SourceKind[] = [
  'moderngov-page-html',
  'moderngov-page-text',
  'moderngov-service-xml',
  'printed-pdf',
  'printed-text',
  'word',
];

const line: fc.Arbitrary<Line> = fc
  .record(
    {
      text,
      place: fc.record({ line: fc.nat(500), page: fc.nat(9) }),
      heading: fc.constantFrom(1, 2, 3, 4, 5, 6),
      bold: fc.boolean(),
      marker: fc.constantFrom('1.', '2.', '•', '(a)', '77/21'),
      gap: fc.nat(5),
      indent: fc.nat(40),
      cells: fc.array(text, { minLength: 2, maxLength: 3 }),
    },
    { requiredKeys: ['text', 'place'] },
  )
  .map((made) => (made.cells ? { ...made, text: made.cells.join(' | ') } : made));

const source: fc.Arbitrary<SourceText> = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.constant('random'),
  lines: fc.array(line, { maxLength: 40 }),
  remarks: fc.constant([]),
});

/** The words of the source's lines that stand nowhere in what was recognised. */
function lostWords(given: SourceText): string[] {
  const kept = new Set(wordsOf(stringsIn(recognise(given, {})).join('\n')));
  const all = given.lines.flatMap(({ text: one, marker }) => wordsOf(`${marker ?? ''} ${one}`));
  return all.filter((word) => !kept.has(word));
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe('whatever the lines are', () => {
  test('no word is lost, and nothing throws', () => {
    fc.assert(
      fc.property(source, (given) => void expect(lostWords(given)).toEqual([])),
      { numRuns: 400 },
    );
  });

  test('nor with text of any characters', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(text, { maxLength: 40 }).map((all) => all.join('\n')),
    );
    fc.assert(
      fc.property(
        anything,
        (given) => void expect(lostWords(readText(given, 'random'))).toEqual([]),
      ),
      { numRuns: 400 },
    );
  });
});

test('long sources take no more than a moment', () => {
  const many = Array.from(
    { length: 4000 },
    (_, n) => `${(n % 9) + 1}. ${OPENINGS[n % OPENINGS.length] ?? ''} ${'and '.repeat(n % 40)}`,
  );
  const began = performance.now();
  recognise(readText(many.join('\n'), 'long'), {});
  recognise(readText(`PRESENT: ${'A Roe, '.repeat(5000)}`, 'wide'), {});
  recognise(readText(`RESOLVED that ${'(a) and '.repeat(5000)}`, 'wide'), {});
  recognise(readText(`PRESENT: ${'PART B exempt '.repeat(5000)}`, 'wide'), {});
  expect(performance.now() - began).toBeLessThan(20_000);
});
