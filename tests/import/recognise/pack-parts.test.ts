import { expect, test } from 'vitest';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

test('two councils are no letterhead: they name the paper', () => {
  const text = 'Ostrey Council and Fellbeck Town Council\n\nDraft agreement\n\nOn the ferry.';
  const { documents } = recognise(readText(text, 'paper.txt'), {});
  expect(documents[0]?.title).toBe('Ostrey Council and Fellbeck Town Council');
});

test('the letterhead of a form belongs to it, and not to the last item of the minutes before', () => {
  const pack = `OSTREY COUNCIL
HARBOUR PANEL
Monday 4th September 2017
Present: Councillor Mina Shah (Chair)
1 Apologies
None were received.
2 Lighting on Quay Street
RESOLVED - That the lamps be lit.
OSTREY COUNCIL
COUNCIL/CABINET/COMMITTEE MEETINGS ETC
DECLARATION OF INTERESTS
Name of Councillor
Any contract which is made between you and your council.`;
  const { meetings, documents } = recognise(
    readText(pack.replaceAll('\n', '\n\n'), 'pack.txt'),
    {},
  );
  expect(meetings[0]?.items.at(-1)?.text).toBe('RESOLVED - That the lamps be lit.');
  expect(documents).toMatchObject([
    {
      title: 'DECLARATION OF INTERESTS',
      text: expect.stringMatching(/^OSTREY COUNCIL\n\nCOUNCIL\/CABINET/),
    },
  ]);
});
