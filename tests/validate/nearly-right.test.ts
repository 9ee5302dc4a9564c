import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('values that are nearly right', () => {
  it('values-nearly-right', () => {
    expect(reportOf('values-nearly-right')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:2:7  “School Board” cannot be an id.
          1 | ---
        > 2 | body: School Board
            |       ^
          3 | date: 2020-02-14
        Did you mean “school-board”? An id is the file’s name without .md: small letters, digits and hyphens.
        id-form

      content/meetings/school-board/2020-02-14.md:4:8  The quotation marks around this time are typographic, as Word sets them.
          3 | date: 2020-02-14
        > 4 | start: “10:00”
            |        ^
          5 | venue: #4 The Green
        Write straight ones: "10:00".
        time-impossible

      content/meetings/school-board/2020-02-14.md:5:8  “venue” has no value: a # begins a remark, and nothing behind it on the line is read.
          4 | start: “10:00”
        > 5 | venue: #4 The Green
            |        ^
          6 | attendance:
        Put the value between quotation marks: "#4 The Green".
        value-empty

      content/meetings/school-board/2020-02-14.md:7:3  “attendance” must be keys with their values.
          6 | attendance:
        > 7 |   - Cllr Ann Lee
            |   ^
          8 | source: { title: Minutes, text: summary }
        Write them, each on a line of its own and indented below it: present: …, substitutes: …, apologies: …, absent: …, in attendance: …, observers: …
        value-form

      content/meetings/school-board/2020-02-14.md:14:9  “topics” must be a list.
          13 | \`\`\`yaml
        > 14 | topics: fostering
             |         ^
          15 | approves: [school-board/2020-01-10]
        Put it between brackets, [fostering], or write each entry on a line of its own that begins with “- ”.
        value-form

      content/meetings/school-board/2020-02-14.md:15:12  Entry 1 of “approves” must be keys with their values.
          14 | topics: fostering
        > 15 | approves: [school-board/2020-01-10]
             |            ^
          16 | \`\`\`
        Write them, each on a line of its own and indented below it: meeting: …
        value-form

      content/meetings/school-board/2020-02-14.md:21:9  “exempt” must be keys with their values.
          20 | \`\`\`yaml
        > 21 | exempt: true
             |         ^
          22 | \`\`\`
        Write them, each on a line of its own and indented below it: paragraphs: …
        value-form

      content/meetings/school-board/2020-02-14.md:28:54  “8 and 9” stands behind a comma, where the next key is read.
          27 | interests:
        > 28 |   - { person: Cllr Lee, interest: Tenant of plots 7, 8 and 9 }
             |                                                      ^
          29 |   - { person: Cllr Shah, reason:, interest: Trustee }
        Put the whole value between quotation marks: "plots 7, 8 and 9".
        key-unknown

      content/meetings/school-board/2020-02-14.md:29:26  “reason” is not a key that may stand here.
          28 |   - { person: Cllr Lee, interest: Tenant of plots 7, 8 and 9 }
        > 29 |   - { person: Cllr Shah, reason:, interest: Trustee }
             |                          ^
          30 | presenters: None
        Did you mean “person”?
        key-unknown

      content/meetings/school-board/2020-02-14.md:30:13  “presenters” must be a list.
          29 |   - { person: Cllr Shah, reason:, interest: Trustee }
        > 30 | presenters: None
             |             ^
          31 | \`\`\`
        Remove the line: a list without entries is left out.
        value-form

      10 errors in 1 of 10 files.
      "
    `);
  });

  it('quotation-marks-of-word', () => {
    expect(reportOf('quotation-marks-of-word')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:8  warning: These quotation marks are typographic, as Word sets them: they are a part of “venue”, and shown.
          3 | date: 2020-02-14
        > 4 | venue: “County Hall”
            |        ^
          5 | source: { title: Minutes of the “old” Board, text: summary }
        If they are not meant to be, write straight ones: "Town Hall".
        quotes-typographic

      content/meetings/school-board/2020-02-14.md:7:13  “‘Cllr Ann Lee’” is nobody known here.
          6 | attendance:
        > 7 |   present: [‘Cllr Ann Lee’]
            |             ^
          8 | notes:
        Write the name without these quotation marks.
        person-unknown

      content/meetings/school-board/2020-02-14.md:9:5  warning: These quotation marks are typographic, as Word sets them: they are a part of “notes”, and shown.
           8 | notes:
        >  9 |   - ‘The date is inferred.’
             |     ^
          10 | ---
        If they are not meant to be, write straight ones: "Town Hall".
        quotes-typographic

      content/meetings/school-board/2020-02-14.md:21:15  warning: These quotation marks are typographic, as Word sets them: they are a part of “with”, and shown.
          20 |         replace: "risen to 95.1%"
        > 21 |         with: “risen to 95.2%”
             |               ^
          22 | \`\`\`
        If they are not meant to be, write straight ones: "Town Hall".
        quotes-typographic

      1 error and 3 warnings in 1 of 10 files.
      "
    `);
  });
});
