import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/record/dates.ts';
import { wordingOf } from '../../src/wording/wording.ts';

it.each(LANGUAGES)('an archive in %s has words of the interface', (language) => {
  expect(wordingOf(language).search).toBeDefined();
});
