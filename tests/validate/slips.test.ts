import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('slips that would be published without a word', () => {
  it('names-twice-and-joined', () => {
    expect(reportOf('names-twice-and-joined')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:7:7  warning: “Cllr Lee” stands twice under present.
          6 |     - Cllr Ann Lee (Chair)
        > 7 |     - Cllr Lee
            |       ^
          8 |     - Cllr Ben Shah, Cara Jones, Head of Schools
        If the minutes have it so, leave it; if not, remove one of the two.
        attendance-twice

      content/meetings/school-board/2020-02-14.md:8:7  warning: “Cara Jones” stands behind a comma, where the job title of “Ben Shah” is read.
          7 |     - Cllr Lee
        > 8 |     - Cllr Ben Shah, Cara Jones, Head of Schools
            |       ^
          9 |   substitutes:
        Write each name as an entry of its own.
        names-joined

      content/meetings/school-board/2020-02-14.md:12:7  warning: “Cllr Shah” stands under present and under apologies.
          11 |   apologies:
        > 12 |     - Cllr Shah
             |       ^
          13 |   in attendance:
        If the minutes have it so, leave it; if not, remove one of the two.
        attendance-twice

      content/meetings/school-board/2020-02-14.md:21:14  warning: “Cllr Dan Smith” stands behind a comma, where the job title of “Cara Jones” is read.
          20 | \`\`\`yaml
        > 21 | presenters: ['Cara Jones, Cllr Dan Smith']
             |              ^
          22 | \`\`\`
        Write each name as an entry of its own.
        names-joined

      4 warnings in 1 of 10 files.
      "
    `);
  });

  it('meeting-years-ahead', () => {
    expect(reportOf('meeting-years-ahead')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2262-02-14.md:3:7  warning: This meeting is more than a year ahead: 2262-02-14.
          2 | body: school-board
        > 3 | date: 2262-02-14
            |       ^
          4 | source: { title: Minutes, text: summary }
        If it is, leave it; if not, correct the date here and in the file’s name.
        date-ahead

      1 warning in 1 of 11 files.
      "
    `);
  });

  it('label-misspelt', () => {
    expect(reportOf('label-misspelt')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:9:1  warning: “RESOVLED” is no label: this paragraph is neither a decision nor an action.
        > 9 | RESOVLED – That the roads be mended.
            | ^
        Did you mean “RESOLVED”?
        label-nearly

      content/meetings/school-board/2020-02-14.md:11:1  warning: “RECOMENDED” is no label: this paragraph is neither a decision nor an action.
        > 11 | RECOMENDED that the Council mend them.
             | ^
        Did you mean “RECOMMENDED”?
        label-nearly

      content/meetings/school-board/2020-02-14.md:15:1  warning: “ACTONS” is no label: this paragraph is neither a decision nor an action.
        > 15 | ACTONS:
             | ^
        Did you mean “ACTIONS”?
        label-nearly

      3 warnings in 1 of 10 files.
      "
    `);
  });

  it('items-without-headings', () => {
    expect(reportOf('items-without-headings')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:9:1  warning: “RESOLVED –” stands above the first item: it has no address and is in no register.
        > 9 | RESOLVED – That the Chair be thanked.
            | ^
        Write the heading of its item above it: “## 4. Title”.
        decision-outside

      content/meetings/school-board/2020-02-14.md:15:1  warning: This reads like the heading of item 2, but stands as words in item 1.
        > 15 | **2. School roads**
             | ^
        If it is one, write “## 2. Title”.
        item-lost

      content/meetings/school-board/2020-02-14.md:19:1  warning: This reads like the heading of item 3, but stands as words in item 1.
        > 19 | 3. School trees
             | ^
        If it is one, write “## 3. Title”.
        item-lost

      3 warnings in 1 of 10 files.
      "
    `);
  });

  it('pictures-and-files-linked', () => {
    expect(reportOf('pictures-and-files-linked')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:9:1  warning: A picture stands in this passage: pages show its words only.
        > 9 | ![The roads](roads.png)
            | ^
        Put the picture where the council publishes it, and link to it from https:// on.
        link-unshown

      content/meetings/school-board/2020-02-14.md:11:1  warning: A link in this passage leads to no web address: pages show its words only.
        > 11 | See [the map](../map.pdf), [the site](https://example.org/x) and [the meeting](/meetings/school-…
             | ^
        Write the whole address, from https:// on, or one of this site: /meetings/<body>/<date>/.
        link-unshown

      2 warnings in 1 of 10 files.
      "
    `);
  });
});
