import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('decisions and exempt items', () => {
  it('text-under-exempt-item', () => {
    expect(reportOf('text-under-exempt-item')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:13:1  Item 1 was taken in private, but 2 passages stand under it.
        > 13 | (not shown: under an item taken in private)
             | ^
        Remove them from this file and from its history; or, if they are its public part, write public-part: true under exempt.
        exempt-text

      1 error in 1 of 10 files.
      "
    `);
  });

  it('exempt-paragraph-that-is-not', () => {
    expect(reportOf('exempt-paragraph-that-is-not')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:10:24  Entry 1 of “paragraphs” cannot be 19.
           9 | \`\`\`yaml
        > 10 | exempt: { paragraphs: [19, one] }
             |                        ^
          11 | \`\`\`
        Write a whole number up to 18.
        value-form

      content/meetings/school-board/2020-02-14.md:10:28  Entry 2 of “paragraphs” must be a number.
           9 | \`\`\`yaml
        > 10 | exempt: { paragraphs: [19, one] }
             |                            ^
          11 | \`\`\`
        Write it in digits.
        value-form

      2 errors in 1 of 10 files.
      "
    `);
  });

  it('resolution-skips-a-number', () => {
    expect(reportOf('resolution-skips-a-number')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:20:1  warning: Part 3 follows part 1.
        > 20 | (3) That the Board meet again.
             | ^
        If the minutes number them so, leave it; if not, a part is missing or misnumbered.
        resolution-parts

      1 warning in 1 of 10 files.
      "
    `);
  });

  it('label-with-nothing-behind', () => {
    expect(reportOf('label-with-nothing-behind')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:11:1  warning: Nothing stands behind “RESOLVED –”.
        > 11 | RESOLVED –
             | ^
        Write a sentence behind it, or a list below it.
        label-empty

      1 warning in 1 of 10 files.
      "
    `);
  });
});
