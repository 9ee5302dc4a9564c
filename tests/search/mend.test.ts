import { expect, test } from 'vitest';
import { mended } from '../../src/search/engine/mend.ts';
import { indexed, record } from './small-index.ts';

async function meant(written: string, title: string): Promise<string | undefined> {
  const { loader } = indexed([record({ title })]);
  return mended(written, await loader.start(), loader);
}

test('a word that is held stays as it is, though two that are held make it up', async () => {
  expect(await meant('childcare', 'Childcare: who may care for a child')).toBe('childcare');
});

test('two words written as one are told apart where no word is near', async () => {
  expect(await meant('childcare', 'Who may care for a child')).toBe('child care');
});
