import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('what is wrong in one file is not said of every file that refers to it', () => {
  it('misnamed-files-are-said-once', () => {
    expect(reportOf('misnamed-files-are-said-once')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/13-03-2020.md:1:1  No record can stand in a file of this name: it must be meetings/<body>/<date>.md, a second one of that day at <date>-2.md.
        > 1 | ---
            | ^
          2 | body: school-board
        Rename it; small letters, digits and hyphens: meetings/school-board/2020-03-13.md.
        path-form

      content/topics/Road repairs.md:1:1  No record can stand in a file of this name: it must be topics/<id>.md.
        > 1 | ---
            | ^
          2 | name: Road repairs
        Rename it; small letters, digits and hyphens: road-repairs.md.
        path-form

      2 errors in 2 of 14 files.
      "
    `);
  });

  it('misplaced-file-stands-first', () => {
    expect(reportOf('misplaced-file-stands-first')).toMatchInlineSnapshot(`
      "exit 1
      content/minutes/2020-03-13.md:1:1  No record belongs here.
        > 1 | ---
            | ^
          2 | body: school-board
        Records stand in bodies/, people/, topics/, meetings/<body>/ and papers/<body>/.
        path-unknown

      content/meetings/school-board/2020-04-14.md:14:10  There is no topic “trees”.
          13 |       - { item: 2, aspect: wording, replace: planted, with: felled }
        > 14 | topics: [trees]
             |          ^
          15 | follows: [school-board/2020-03-13#item-1-r1]
        Add the topic: npm run new -- topic trees
        topic-unknown

      2 errors in 2 of 11 files.
      "
    `);
  });

  it('lost-number-is-said-once', () => {
    expect(reportOf('lost-number-is-said-once')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-03-13.md:7:1  The item “Roads” has no number.
        > 7 | ## Roads
            | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        item-number-missing

      content/meetings/school-board/2020-03-13.md:9:1  warning: “RESOLVED –” stands above the first item: it has no address and is in no register.
        > 9 | RESOLVED –
            | ^
        Write the heading of its item above it: “## 4. Title”.
        decision-outside

      content/meetings/school-board/2020-03-13.md:13:1  The item “Trees” has no number.
        > 13 | ##  Trees
             | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        item-number-missing

      2 errors and 1 warning in 1 of 13 files.
      "
    `);
  });

  it('reference-to-a-lost-heading', () => {
    expect(reportOf('reference-to-a-lost-heading')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-03-13.md:11:1  warning: This reads like the heading of item 2, but stands as words in item 1.
        > 11 | **2. Trees**
             | ^
        If it is one, write “## 2. Title”.
        item-lost

      content/meetings/school-board/2020-04-14.md:13:17  The meeting “school-board/2020-03-13” has no item 2.
          12 |     corrections:
        > 13 |       - { item: 2, aspect: wording, replace: planted, with: felled }
             |                 ^
          14 | follows: [school-board/2020-03-13#item-2-p1]
        Line 11 of content/meetings/school-board/2020-03-13.md reads like its heading: write “## 2. Title” there.
        item-unknown

      content/meetings/school-board/2020-04-14.md:14:11  The meeting “school-board/2020-03-13” has no “item-2-p1”.
          13 |       - { item: 2, aspect: wording, replace: planted, with: felled }
        > 14 | follows: [school-board/2020-03-13#item-2-p1]
             |           ^
          15 | \`\`\`
        Line 11 of content/meetings/school-board/2020-03-13.md reads like its heading: write “## 2. Title” there.
        item-unknown

      2 errors and 1 warning in 2 of 12 files.
      "
    `);
  });

  it('folder-called-otherwise', () => {
    expect(reportOf('folder-called-otherwise')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/School Board/2020-03-13-2.md:1:1  No record can stand in a file of this name: it must be meetings/<body>/<date>.md, a second one of that day at <date>-2.md.
        > 1 | ---
            | ^
          2 | body: school-board
        Rename it; small letters, digits and hyphens: meetings/school-board/2020-03-13-2.md.
        path-form

      content/meetings/School Board/2020-03-13.md:1:1  No record can stand in a file of this name: it must be meetings/<body>/<date>.md, a second one of that day at <date>-2.md.
        > 1 | ---
            | ^
          2 | body: school-board
        Rename it; small letters, digits and hyphens: meetings/school-board/2020-03-13.md.
        path-form

      content/meetings/school-board/2020-06-12.md:2:7  The body is “scholl-board” here, but the file stands in the folder “school-board”.
          1 | ---
        > 2 | body: scholl-board
            |       ^
          3 | date: 2020-06-12
        Write body: school-board, or move the file to meetings/scholl-board/.
        path-body

      content/meetings/scool-board/2020-05-15.md:2:7  The body is “school-board” here, but the file stands in the folder “scool-board”.
          1 | ---
        > 2 | body: school-board
            |       ^
          3 | date: 2020-05-15
        Write body: scool-board, or move the file to meetings/school-board/.
        path-body

      content/people/ann-lee (1).md:1:1  No record can stand in a file of this name: it must be people/<id>.md.
        > 1 | ---
            | ^
          2 | name: Ann Lee
        Rename it; small letters, digits and hyphens: ann-lee-1.md.
        path-form

      5 errors in 5 of 15 files.
      "
    `);
  });

  it('number-twice-is-said-once', () => {
    expect(reportOf('number-twice-is-said-once')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-03-13.md:9:1  The number 1 stands here for the second time; it is that of line 7 too.
        > 9 | ## 1. Roads
            | ^
        Number the items as the minutes do; where these repeat a number, write id: … in the facts of one.
        item-twice

      1 error in 1 of 12 files.
      "
    `);
  });

  it('meetings-elsewhere', () => {
    expect(reportOf('meetings-elsewhere')).toMatchInlineSnapshot(`
      "exit 1
      content/2020-04-14.md:1:1  No record belongs here.
        > 1 | ---
            | ^
          2 | body: school-board
        Records stand in bodies/, people/, topics/, meetings/<body>/ and papers/<body>/.
        path-unknown

      content/people/2020-03-13.md:1:1  This is the record of a meeting, but it stands in people/.
        > 1 | ---
            | ^
          2 | body: school-board
        Move it to meetings/school-board/2020-03-13.md.
        path-kind

      2 errors in 2 of 12 files.
      "
    `);
  });
});
