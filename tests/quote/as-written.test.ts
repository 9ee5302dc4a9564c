import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten } from '../../src/quote/as-written.ts';
import { wordsOf } from '../../src/quote/words.ts';

const QUOTATION =
  '“Janet Tolley said that 40% of looked-after children, not £1,250.50, went elsewhere”';

describe('some words of a quotation', () => {
  test('are given as they were typed, with what stands between them', () => {
    expect(asWritten(QUOTATION, 0, 8)).toBe('Janet Tolley said that 40% of looked-after');
    expect(asWritten(QUOTATION, 2, 4)).toBe('said that 40% of');
    expect(asWritten(QUOTATION, 7, 6)).toBe('after children, not £1,250.50');
  });

  test('keep a sign of money before them and a per cent sign behind them', () => {
    expect(asWritten(QUOTATION, 3, 2)).toBe('that 40%');
    expect(asWritten(QUOTATION, 10, 3)).toBe('£1,250.50');
  });

  test('begin and end within a run of signs where the words do', () => {
    expect(asWritten('The Head–teacher’s “ﬁnal” re\u00adport: ½', 2, 1)).toBe('teacher’s');
    expect(asWritten('The Head–teacher’s “ﬁnal” re\u00adport: ½', 3, 2)).toBe('ﬁnal” re\u00adport');
  });

  test('are the words that were asked for, whatever was typed', () => {
    const sign = fc.constantFrom(...'aZé7½ﬁ٪%£’–-,. \n\u00ad“”𝐀');
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (text, one, two) => {
          const words = wordsOf(text);
          fc.pre(words.length > 0);
          const from = one % words.length;
          const length = 1 + (two % (words.length - from));
          const given = wordsOf(asWritten(text, from, length));
          expect(given.join(' ')).toContain(words.slice(from, from + length).join(' '));
        },
      ),
    );
  });
});
