import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('words as they come from Word, and without empty lines', () => {
  it('labels-without-an-empty-line', () => {
    expect(reportOf('labels-without-an-empty-line')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:10:1  warning: “RESOLVED –” stands inside a paragraph: it makes no decision.
           9 | The report was heard.
        > 10 | RESOLVED – That it be noted.
             | ^
          11 | ACTION: Cara Jones to write.
        Leave an empty line above it.
        label-within

      content/meetings/school-board/2020-02-14.md:11:1  warning: “ACTION:” stands inside a paragraph: it makes no action.
          10 | RESOLVED – That it be noted.
        > 11 | ACTION: Cara Jones to write.
             | ^
        Leave an empty line above it.
        label-within

      content/meetings/school-board/2020-02-14.md:22:1  warning: “AGREED that” stands inside a paragraph: it makes no decision.
          21 | 1. That it be noted.
        > 22 | **AGREED** that it be sent on.
             | ^
        Leave an empty line above it.
        label-within

      content/meetings/school-board/2020-02-14.md:26:1  warning: “Resolved” is no label: this paragraph is neither a decision nor an action.
        > 26 | Resolved
             | ^
        Write “Resolved:”.
        label-nearly

      content/meetings/school-board/2020-02-14.md:32:1  warning: “RECOMMENDED” is a heading here: what stands below it is neither a decision nor an action.
        > 32 | ### RECOMMENDED
             | ^
        Write “RECOMMENDED:”, without the # before it.
        label-nearly

      5 warnings in 1 of 10 files.
      "
    `);
  });

  it('pasted-from-word', () => {
    expect(reportOf('pasted-from-word')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:11:1  warning: The bullet “•” begins no entry of a list: such lines run together into one paragraph.
        > 11 | • That it be noted.
             | ^
          12 | • That it be sent on.
        Begin each entry with “- ” or “1. ”, and leave an empty line above the first.
        list-unmarked

      content/meetings/school-board/2020-02-14.md:14:1  warning: The bullet of Word begins no entry of a list: such lines run together into one paragraph.
        > 14 |  A first point.
             | ^
          15 |  A second one.
        Begin each entry with “- ” or “1. ”, and leave an empty line above the first.
        list-unmarked

      content/meetings/school-board/2020-02-14.md:23:1  warning: The bullet “•” begins no entry of a list: such lines run together into one paragraph.
        > 23 | • A public point.
             | ^
        Begin each entry with “- ” or “1. ”, and leave an empty line above the first.
        list-unmarked

      content/meetings/school-board/2020-02-14.md:29:1  warning: A tab or four spaces stand before these words: they are shown as a computer’s text, and are no list, decision or action.
        > 29 |  1. That it be noted.
             | ^
          30 |  2. That it be sent on.
        Begin them at the margin.
        words-indented

      content/meetings/school-board/2020-02-14.md:34:1  warning: “<b>” is a mark of HTML: pages show it as it stands here.
        > 34 | The <b>report</b> was <span style="color:red">noted</span>. Incomes <£20,000 and a <b.
             | ^
        Remove it, or write Markdown: **bold**, *italic*, - for a list, | for the columns of a table.
        html-shown

      content/meetings/school-board/2020-02-14.md:36:1  warning: “<table>” is a mark of HTML: pages show it as it stands here.
        > 36 | <table><tr><td>1</td></tr></table>
             | ^
        Remove it, or write Markdown: **bold**, *italic*, - for a list, | for the columns of a table.
        html-shown

      content/meetings/school-board/2020-02-14.md:46:1  warning: “a.” begins no entry of a list here: such lines run together into one paragraph.
        > 46 | a. That it be noted.
             | ^
          47 | b. That it be sent on.
        Number the entries “1. ”, “2. ”; or write “(a) …”, “(b) …” with an empty line between them.
        list-unmarked

      content/meetings/school-board/2020-02-14.md:49:1  warning: No line of | --- | stands below the heads of this table, so that it is none: such lines run together into one paragraph.
        > 49 | | School | Pupils |
             | ^
          50 | | Hill | 120 |
        Write | --- | --- | on a line below the heads, and leave an empty line above the table.
        list-unmarked

      content/meetings/school-board/2020-02-14.md:68:1  Item 6 was taken in private, but words stand under it.
        > 68 | (not shown: under an item taken in private)
             | ^
        Remove them from this file and from its history; or, if they are its public part, write public-part: true under exempt.
        exempt-text

      1 error and 8 warnings in 1 of 10 files.
      "
    `);
  });
});
