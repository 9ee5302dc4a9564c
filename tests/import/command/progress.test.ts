import { expect, test } from 'vitest';
import { progressOn } from '../../../scripts/import/progress.ts';

/** What a stream is told of 12 pages and one wait. */
function told(isTTY: boolean): string {
  let text = '';
  const progress = progressOn({ isTTY, columns: 30, write: (more) => (text += more) });
  for (let done = 1; done <= 12; done += 1) {
    progress.step(done, 12, `https://democracy.fellbeck.example/${done}`);
  }
  progress.note('asking again in 5 s');
  progress.end();
  return text;
}

test('on a terminal one line changes and is taken away at the end', () => {
  const text = told(true);
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toContain('\r\u001b[K1 of 12  https://democracy.f…');
  expect(text.endsWith('\r\u001b[K')).toBe(true);
});

test('elsewhere plain lines, one for every ten', () => {
  expect(told(false)).toBe(
    '10 of 12  https://democracy.fellbeck.example/10\n12 of 12  https://democracy.fellbeck.example/12\nasking again in 5 s\n',
  );
});
