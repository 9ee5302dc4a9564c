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

it('correction-with-words-in-private: no message shows them, nor the lines near the correction', () => {
  expect(reportOf('correction-with-words-in-private')).toMatchInlineSnapshot(`
    "exit 1
    content/meetings/school-board/2020-02-14.md:13:1  Item 1 was taken in private, but 2 passages stand under it.
      > 13 | (not shown: under an item taken in private)
           | ^
      Remove them from this file and from its history; or, if they are its public part, write public-part: true under exempt.
      exempt-text

    content/meetings/school-board/2020-03-13.md:13:17  Item 1 of “school-board/2020-02-14” was taken in private: a correction would publish its words.
      Remove the correction from this file and from its history.
      correction-exempt

    content/meetings/school-board/2020-03-13.md:14:16  There is no record of a meeting “school-board/2020-01-11”.
      Did you mean “school-board/2020-01-10”? If this archive does not hold it, add not-held: true.
      meeting-unknown

    3 errors in 2 of 11 files.
    "
  `);
});

it('correction-of-what-was-withdrawn: no word of it is shown', () => {
  expect(reportOf('correction-of-what-was-withdrawn')).toMatchInlineSnapshot(`
    "exit 1
    content/meetings/school-board/2020-04-10.md:13:17  Item 1 of “school-board/2020-02-14” was withdrawn: a correction would publish its words.
      Remove the correction from this file and from its history.
      correction-exempt

    content/meetings/school-board/2020-04-10.md:16:17  “school-board/2020-03-13” was withdrawn: a correction would publish its words.
      Remove the correction from this file and from its history.
      correction-exempt

    content/meetings/school-board/2020-04-10.md:17:9  “school-board/2020-03-13” was withdrawn: a correction would publish its words.
      Remove the correction from this file and from its history.
      correction-exempt

    3 errors in 1 of 12 files.
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

it('same-number-beside-an-exempt-item: only the number is reported, and no line near the correction is shown', () => {
  expect(reportOf('same-number-beside-an-exempt-item')).toMatchInlineSnapshot(`
    "exit 1
    content/meetings/school-board/2020-02-14.md:11:1  The number 4 stands here for the second time; it is that of line 7 too.
      > 11 | ## 4. A private matter
           | ^
      Number the items as the minutes do; where these repeat a number, write id: … in the facts of one.
      item-twice

    content/meetings/school-board/2020-02-14.md:21:1  The number 5 stands here for the second time; it is that of line 17 too.
      > 21 | ## 5. Lamps
           | ^
      Number the items as the minutes do; where these repeat a number, write id: … in the facts of one.
      item-twice

    content/meetings/school-board/2020-03-13.md:10:10  There is no topic “roads”.
      Add the topic: npm run new -- topic roads
      topic-unknown

    3 errors in 2 of 11 files.
    "
  `);
});
