import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/archive/mentions/find.ts';

describe('whatever the text', () => {
  const names = [
    'Nora Ashworth',
    'Petra Hill',
    "Dale O'Neill",
    'Joost van der Berg',
    'P J Oakford',
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      ...names,
      'Cllrs',
      'Mr',
      'and',
      'van',
      'P',
      '.',
      '’s',
      '\n',
      ' ',
      '-',
      ', ',
      '😀',
    ),
    fc.constantFrom('Nora', 'Hill', 'Street', 'explained', 'Present:', 'OBE', 'É', 'ﬁ', 'İ'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const lists = fc.array(
    fc.record({
      id: fc.string(),
      names: fc.array(fc.oneof(fc.constantFrom(...names), fc.string()), { maxLength: 3 }),
      present: fc.boolean(),
    }),
  );

  test('mentions lie inside it, in order, apart, and name somebody listed', () => {
    fc.assert(
      fc.property(texts, lists, (text, people) => {
        let last = 0;
        for (const { start, end, person } of findMentions(text, people)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (person !== null) expect(people.map(({ id }) => id)).toContain(person);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('it is linked the same a second time', () => {
    fc.assert(
      fc.property(texts, lists, (text, people) => {
        expect(findMentions(text, people)).toEqual(findMentions(text, people));
      }),
      { numRuns: 50 },
    );
  });
});
