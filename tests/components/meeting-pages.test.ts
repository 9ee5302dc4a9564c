import { afterEach, expect, test, vi } from 'vitest';
import { meetingPages } from '../../src/components/quote/meeting-pages.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that the server does not give is no page without the words: checking fails aloud', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('Out of order', { status: 500 })));
  await expect(
    meetingPages('/minutes/')('board/2020-01-10'),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: /minutes/meetings/board/2020-01-10/: 500]`);
});

test('a page is read once for all the items on it', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response('<p>Noted.</p>'));
  });
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (text: string): string => text;
    },
  );
  const page = meetingPages('/minutes/');
  expect(await Promise.all([page('board/2020-01-10'), page('board/2020-01-10')])).toEqual([
    '<p>Noted.</p>',
    '<p>Noted.</p>',
  ]);
  expect(asked).toEqual(['/minutes/meetings/board/2020-01-10/']);
});
