import { describe, expect, test } from 'vitest';
import { correctionOf } from '../../../scripts/import/compose/corrections.ts';

const found = {
  words: 'subject to “one High School” reading “a single social worker” in Minute 9',
  item: '9',
  replace: 'one High School',
  with: 'a single social worker',
};

describe('a correction', () => {
  test('replaces words that stand exactly once', () => {
    const words = () => 'and attendance at only one High School.';
    expect(correctionOf(found, words)).toEqual({
      item: '9',
      aspect: 'wording',
      replace: 'one High School',
      with: 'a single social worker',
    });
  });

  test.each([
    ['not held', undefined],
    ['twice there', 'one High School and one High School'],
    ['not there', 'two High Schools'],
  ])('is described where the words are %s', (_, target) => {
    expect(correctionOf(found, () => target)).toEqual({
      item: '9',
      aspect: 'wording',
      operation: 'described',
      words: found.words,
    });
  });

  test.each([
    'subject to adding the apologies of Linda Summers',
    'subject to the addition of Linda Summers to the list of those present',
  ])('about who was there says so: %s', (words) => {
    const apology = {
      words,
      item: null,
      replace: null,
      with: null,
    };
    expect(correctionOf(apology, () => undefined)).toMatchObject({
      aspect: 'attendance',
      operation: 'described',
    });
  });
});
