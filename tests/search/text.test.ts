import { describe, expect, test } from 'vitest';
import { readText } from '../../src/search/index/read-text.ts';
import { edits } from '../../src/search/text/edits.ts';
import { stem } from '../../src/search/text/stem.ts';
import { tokens, words } from '../../src/search/text/tokens.ts';

describe('words of a text', () => {
  test('a text is read once for its words and their other writings', () => {
    expect(readText('Post-16 places cost £47,300, of 1.5 million')).toEqual({
      text: 'Post-16 places cost £47,300, of 1.5 million',
      words: ['post', '16', 'places', 'cost', '47300', 'of', '1.5', 'million'],
      otherWritings: ['post16', '47300'],
    });
  });

  test.each([
    ['£47,300 was spent', ['47300', 'was', 'spent']],
    ['children’s homes', ['childrens', 'homes']],
    ['Café O’Neill', ['cafe', 'oneill']],
    ['KI391', ['ki', '391']],
    ['1.3 million', ['1.3', 'million']],
    ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['🙂 "', []],
    ['مرحبا بالعالم', ['مرحبا', 'بالعالم']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['looked-after', 'lookedafter'],
    ['21/00012', '2100012'],
    ['post-16', 'post16'],
    ['A.O.B.', 'aob'],
    ['O’Neill', 'neill'],
  ])('%s is also read %s', (text, glued) => {
    expect(tokens(text).find((token) => token.glued)?.word).toBe(glued);
  });

  test('a word is where the text has it', () => {
    const text = 'Of £47,300, half';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Of',
      '47,300',
      'half',
    ]);
  });
});

test.each([
  ['fostering', 'foster'],
  ['adopters', 'adopt'],
  ['policies', 'polici'],
  ['relational', 'relat'],
  ['hopping', 'hop'],
  ['generalization', 'gener'],
  ['21', '21'],
])('the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each([
  ['fosterng', 'fostering', 1],
  ['virtaul', 'virtual', 1],
  ['libuidlogic', 'liquidlogic', 1],
  ['harbour', 'harbor', 1],
  ['abcd', 'wxyz', 3],
])('%s and %s are %i edits apart', (from, to, expected) => {
  expect(edits(from, to, 2)).toBe(expected);
});
