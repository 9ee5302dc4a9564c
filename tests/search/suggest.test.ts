import { afterEach, expect, test, vi } from 'vitest';
import { suggest } from '../../src/search/field/suggest.ts';

/** A search field as far as suggesting asks of it. */
class FakeField extends EventTarget {
  id = 'q';
  value = 'har';
  after = (): void => undefined;
  setAttribute = (): void => undefined;
}

afterEach(() => vi.unstubAllGlobals());

test('names that could not be fetched are asked for again at the next letter', async () => {
  let shown: unknown[] = [];
  const list = { id: '', replaceChildren: (...options: unknown[]) => (shown = options) };
  let isReached = false;
  const asked: string[] = [];
  const reported: unknown[] = [];
  vi.stubGlobal('document', { createElement: () => list });
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  vi.stubGlobal(
    'Option',
    class {
      readonly name: string;
      constructor(name: string) {
        this.name = name;
      }
    },
  );
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(
      isReached ? Response.json({ names: ['Harbour Board'] }) : new Response('', { status: 503 }),
    );
  });
  const field = new FakeField();
  Reflect.apply(suggest, undefined, [field, '/search/data/']);

  field.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(String(reported)).toContain('503'));
  isReached = true;
  for (let time = 0; time < 2; time += 1) {
    field.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(shown).toEqual([{ name: 'Harbour Board' }]));
    shown = [];
  }
  expect(asked).toEqual(['/search/data/suggest.json', '/search/data/suggest.json']);
});
