import { expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

it('correction-of-an-exempt-item', () => {
  expect(reportOf('correction-of-an-exempt-item')).toMatchInlineSnapshot(`
    "exit 1
    content/meetings/school-board/2020-03-13.md:13:17  Item 1 of “school-board/2020-02-14” was taken in private: a correction would publish its words.
      Remove the correction from this file and from its history.
      correction-exempt

    1 error in 1 of 11 files.
    "
  `);
});

it('closing-what-was-closed', () => {
  expect(reportOf('closing-what-was-closed')).toMatchInlineSnapshot(`
    "exit 1
    content/meetings/school-board/2020-03-13.md:10:10  “school-board/2020-01-10#item-2” is not open: it was closed on 2020-02-14.
         9 | \`\`\`yaml
      > 10 | closes: [school-board/2020-01-10#item-2]
           |          ^
        11 | \`\`\`
      Write follows instead of closes, or take the other closes away.
      closed-twice

    1 error in 1 of 11 files.
    "
  `);
});
