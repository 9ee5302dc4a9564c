import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detached } from '../../src/record/detached.ts';

const character = fc.constantFrom(
  'a',
  '\u0000',
  '£',
  'ÿ',
  'Ā',
  '–',
  '😀',
  '\ud800',
  '\udc00',
  '\n',
);

it('a detached string is the same string', () => {
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      expect(detached(characters.join(''))).toBe(characters.join(''));
    }),
  );
});
