import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullDigest, readingDigest } from '../../src/archive/digest.ts';
import { normalForm } from '../../src/archive/normal-form.ts';

const texts = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    ' ',
    '\u00a0',
    '\n',
    '\u00ad',
    '\u200b',
    '’',
    '“',
    '£',
    '–',
    'Ω',
  ),
});

describe('the normal form under the digest', () => {
  test.each([
    ['white space', ' one\n\u00a0 two\t', 'one two'],
    ['composed letters', 'cafe\u0301', 'caf\u00e9'],
    ['what takes no place', 'co\u00adopt\u200bed', 'coopted'],
    ['signs and capitals stay', '“Cllr O’Brien” – £3', '“Cllr O’Brien” – £3'],
  ])('%s', (_what, text, form) => {
    expect(normalForm(text)).toBe(form);
  });

  test('is its own normal form, and what it is by the rule', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const form = normalForm(text);
        expect(normalForm(form)).toBe(form);
        const byRule = text
          .replace(/[\u00ad\u200b]/g, '')
          .replace(/\s+/g, ' ')
          .normalize('NFC')
          .trim();
        expect(form).toBe(byRule);
      }),
    );
  });

  test('the digest is what sha256sum prints, its first 16 digits in addresses', () => {
    const sum = createHash('sha256').update('That it be noted.').digest('hex');
    expect(fullDigest('  That it be\nnoted. ')).toBe(sum);
    expect(readingDigest('That it be noted.')).toBe(sum.slice(0, 16));
  });
});
