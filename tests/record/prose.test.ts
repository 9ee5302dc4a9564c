import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isProse, parseFully, parseMarkdown } from '../../src/record/markdown.ts';
import { leaves, plainText } from '../../src/record/text.ts';

const word = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom('é', 'e\u0301', '😀', '東', 'Ł', '\u200d', '½'),
  fc.constantFrom(
    'Cllr',
    'O’Neill',
    '£5',
    '1.',
    '-',
    '–',
    '(a)',
    'https://a.b',
    'www.a.b',
    'a@b.c',
  ),
  fc.constantFrom('10:30', 'C.', '"so"', '...', '--', '&amp;', '(c)', 'mailto:a', '://', '\u00a0'),
);
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

it('prose is one paragraph of the very words, as the parser reads it', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const [parsed, shown] = [parseMarkdown(markdown), JSON.stringify(parseFully(markdown))];
      expect(JSON.parse(JSON.stringify(parsed))).toEqual(JSON.parse(shown));
      if (isProse(markdown)) expect(plainText(leaves(...parsed))).toBe(markdown);
    }),
    { numRuns: 1000 },
  );
});

it('most sentences of minutes are prose', () => {
  expect(isProse('The Chair (Cllr Ann Lee) moved, at 18:30, that £500 – no more – be paid.')).toBe(
    true,
  );
});

it.each(['', ' a', 'a ', '1. a', '- a', 'a *b*', 'a\nb', 'see www.a.uk', 'A & B', '# a', ':a'])(
  '%j is not taken for prose',
  (markdown) => {
    expect(isProse(markdown)).toBe(false);
  },
);
