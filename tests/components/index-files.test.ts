import { afterEach, expect, test, vi } from 'vitest';
import { indexFiles } from '../../src/components/quote/index-files.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file of references is fetched once for all the items in it, and again where it failed', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const isFirst = asked.length === 1;
    return Promise.resolve(isFirst ? new Response('', { status: 503 }) : Response.json(['a', 'b']));
  });
  const files = indexFiles('/check/data/');
  await expect(files.items(0, 0)).rejects.toThrow('/check/data/items-0-0.json: 503');
  expect(await Promise.all([files.items(0, 0), files.items(0, 0)])).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect(asked).toEqual(['/check/data/items-0-0.json', '/check/data/items-0-0.json']);
});
