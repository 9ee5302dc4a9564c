import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('items and their facts', () => {
  it('items-without-number', () => {
    expect(reportOf('items-without-number')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:7:1  The item “Apologies” has no number.
        > 7 | ## Apologies
            | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:11:1  No full stop stands behind the number of “2 Minutes”.
        > 11 | ## 2 Minutes
             | ^
        Write “## 2. Minutes”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:15:1  The item “3.” has no title.
        > 15 | ## 3.
             | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        item-title-missing

      content/meetings/school-board/2020-02-14.md:19:1  A heading with one # cannot stand in a record: the page’s title is made from its facts.
        > 19 | # School Board
             | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        heading-level

      content/meetings/school-board/2020-02-14.md:21:1  The line of dashes or equals signs under this text makes it a heading.
        > 21 | The Board met
             | ^
          22 | ---
        Leave an empty line between them, or write a heading with ## before it.
        heading-underlined

      5 errors in 1 of 10 files.
      "
    `);
  });

  it('same-number-twice', () => {
    expect(reportOf('same-number-twice')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:11:1  The number 1 stands here for the second time; it is that of line 7 too.
        > 11 | ## 1. Attendance
             | ^
        Number the items as the minutes do; where these repeat a number, write id: … in the facts of one.
        item-twice

      content/meetings/school-board/2020-02-14.md:19:1  This item would have the address #item-77-21, which is that of line 15 too.
        > 19 | ## 77-21. Roads
             | ^
        Number the items as the minutes do; where these repeat a number, write id: … in the facts of one.
        item-twice

      2 errors in 1 of 10 files.
      "
    `);
  });

  it('numbers-out-of-order', () => {
    expect(reportOf('numbers-out-of-order')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:15:1  warning: Item 2 stands below item 3.
        > 15 | ## 2. Roads
             | ^
        If the minutes have them in this order, leave it; if not, correct the number.
        item-order

      1 warning in 1 of 10 files.
      "
    `);
  });

  it('unknown-keys-in-facts', () => {
    expect(reportOf('unknown-keys-in-facts')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:10:1  “presenter” is not a key that may stand here.
           9 | \`\`\`yaml
        > 10 | presenter: [Cara Jones]
             | ^
          11 | votes: { fore: 5 }
        Did you mean “presenters”?
        key-unknown

      content/meetings/school-board/2020-02-14.md:11:10  “fore” is not a key that may stand here.
          10 | presenter: [Cara Jones]
        > 11 | votes: { fore: 5 }
             |          ^
          12 | documents: [{ pages: 3 }]
        Did you mean “for”?
        key-unknown

      content/meetings/school-board/2020-02-14.md:12:13  This document has neither a paper nor a title.
          11 | votes: { fore: 5 }
        > 12 | documents: [{ pages: 3 }]
             |             ^
          13 | follows: [the last meeting]
        Write paper: <body>/<date>-<words>, or title: …
        document-incomplete

      content/meetings/school-board/2020-02-14.md:13:11  “the last meeting” does not name a passage.
          12 | documents: [{ pages: 3 }]
        > 13 | follows: [the last meeting]
             |           ^
          14 | \`\`\`
        Write <body>/<date>#item-9, or #item-9-r2 for a decision, #item-9-a1 for an action.
        reference-form

      4 errors in 1 of 10 files.
      "
    `);
  });

  it('facts-below-words', () => {
    expect(reportOf('facts-below-words')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:11:1  The facts of an item must stand right under its heading, once.
        > 11 | \`\`\`yaml
             | ^
          12 | kind: procedure
        Move this yaml block to the line under “## …”, or join it with the one there. A line above it that was meant as its heading lacks its “## 4. ”.
        facts-misplaced

      1 error in 1 of 10 files.
      "
    `);
  });

  it('facts-twice', () => {
    expect(reportOf('facts-twice')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:13:1  The facts of an item must stand right under its heading, once.
        > 13 | \`\`\`yaml
             | ^
          14 | topics: [fostering]
        Move this yaml block to the line under “## …”, or join it with the one there. A line above it that was meant as its heading lacks its “## 4. ”.
        facts-misplaced

      1 error in 1 of 10 files.
      "
    `);
  });

  it('facts-before-the-first-item', () => {
    expect(reportOf('facts-before-the-first-item')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:7:1  The facts of an item must stand right under its heading, once.
        > 7 | \`\`\`yaml
            | ^
          8 | kind: procedure
        Move this yaml block to the line under “## …”, or join it with the one there. A line above it that was meant as its heading lacks its “## 4. ”.
        facts-misplaced

      1 error in 1 of 10 files.
      "
    `);
  });

  it('facts-marked-yml', () => {
    expect(reportOf('facts-marked-yml')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:9:1  This block is marked “yml”; facts are marked “yaml”.
        >  9 | \`\`\`yml
             | ^
          10 | kind: procedure
        Write \`\`\`yaml.
        facts-language

      1 error in 1 of 10 files.
      "
    `);
  });

  it('unclosed-fence', () => {
    expect(reportOf('unclosed-fence')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:9:1  The block that begins here with \`\`\` is never closed.
        >  9 | \`\`\`yaml
             | ^
          10 | kind: procedure
        Write \`\`\` alone on the line after its last one.
        fence-unclosed

      1 error in 1 of 10 files.
      "
    `);
  });

  it('headings-nearly-numbered', () => {
    expect(reportOf('headings-nearly-numbered')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:15:1  “Item 19: Fostering” does not begin with its number.
        > 15 | ## Item 19: Fostering
             | ^
        Write “## 19. Fostering”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:21:1  “(20) Fostering” does not begin with its number.
        > 21 | ## (20) Fostering
             | ^
        Write “## 20. Fostering”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:27:1  No full stop stands behind the number of “21 – Fostering”.
        > 27 | ## 21 – Fostering
             | ^
        Write “## 21. Fostering”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:29:1  No full stop stands behind the number of “1.2 Fostering”.
        > 29 | ## 1.2 Fostering
             | ^
        Write “## 1.2. Fostering”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:31:1  The item “Q4 performance” has no number.
        > 31 | ## Q4 performance
             | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:33:1  A heading with one # cannot stand in a record: the page’s title is made from its facts.
        > 33 | # 23. Fostering
             | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        heading-level

      content/meetings/school-board/2020-02-14.md:39:1  No space stands behind ##: this is no heading, and what is below it belongs to the item above.
        > 39 | ##24. Fostering
             | ^
        Write “## 4. Title”, with one ordinary space behind ##.
        heading-space

      7 errors in 1 of 10 files.
      "
    `);
  });
});
