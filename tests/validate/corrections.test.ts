import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('corrections of earlier minutes', () => {
  it('correction-of-words-not-there', () => {
    expect(reportOf('correction-of-words-not-there')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:15:18  These words do not stand in item 2 of “school-board/2020-01-10”.
          14 |         aspect: wording
        > 15 |         replace: Atendance has risen to 95.1%.
             |                  ^
          16 |         with: Attendance had risen to 95.2%.
        The nearest words there are: “Attendance had risen to 95.1%.”.
        correction-text

      content/meetings/school-board/2020-02-14.md:17:64  These words do not stand in item 2 of “school-board/2020-01-10”.
          16 |         with: Attendance had risen to 95.2%.
        > 17 |       - { item: 2, aspect: wording, operation: delete, delete: a wholly different sentence about…
             |                                                                ^
          18 | \`\`\`
        Quote the words as that record has them, or use operation: described with words: …
        correction-text

      2 errors in 1 of 10 files.
      "
    `);
  });

  it('correction-of-words-there-twice', () => {
    expect(reportOf('correction-of-words-there-twice')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:13:82  These words stand 2 times in item 2 of “school-board/2020-01-10”.
          12 |     corrections:
        > 13 |       - { item: 2, aspect: resolution, operation: insert, insert: annual, after: report }
             |                                                                                  ^
          14 | \`\`\`
        Quote more of the sentence, so that it stands there once.
        correction-text

      1 error in 1 of 10 files.
      "
    `);
  });

  it('correction-incomplete', () => {
    expect(reportOf('correction-incomplete')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:13:9  A correction with operation replace needs “with”.
          12 |     corrections:
        > 13 |       - { item: 2, aspect: wording, replace: autumn }
             |         ^
          14 |       - { item: 2, aspect: wording, replace: autumn, with: autumn }
        Add with: …, or use operation: described with words: …
        correction-incomplete

      content/meetings/school-board/2020-02-14.md:14:60  These words are the same as those they replace.
          13 |       - { item: 2, aspect: wording, replace: autumn }
        > 14 |       - { item: 2, aspect: wording, replace: autumn, with: autumn }
             |                                                            ^
          15 |       - { aspect: attendance, operation: insert }
        Write the words as agreed; where only the sense is minuted, operation: described with words: …
        correction-without-change

      content/meetings/school-board/2020-02-14.md:15:9  A correction with operation insert needs “person”.
          14 |       - { item: 2, aspect: wording, replace: autumn, with: autumn }
        > 15 |       - { aspect: attendance, operation: insert }
             |         ^
          16 |       - { aspect: mood, operation: described }
        Add person: …, or use operation: described with words: …
        correction-incomplete

      content/meetings/school-board/2020-02-14.md:15:9  A correction with operation insert needs “to”.
          14 |       - { item: 2, aspect: wording, replace: autumn, with: autumn }
        > 15 |       - { aspect: attendance, operation: insert }
             |         ^
          16 |       - { aspect: mood, operation: described }
        Add to: …, or use operation: described with words: …
        correction-incomplete

      content/meetings/school-board/2020-02-14.md:16:19  “mood” is not one of the values of “aspect”.
          15 |       - { aspect: attendance, operation: insert }
        > 16 |       - { aspect: mood, operation: described }
             |                   ^
          17 | \`\`\`
        Write one of: wording, attribution, attendance, interest, date, resolution, appointment.
        value-unknown

      5 errors in 1 of 10 files.
      "
    `);
  });

  it('correction-of-a-correction', () => {
    expect(reportOf('correction-of-a-correction')).toMatchInlineSnapshot(`
      "exit 0
      11 files read: nothing is wrong.
      "
    `);
  });

  it('correction-over-a-line-end: finds words as the site does', () => {
    expect(reportOf('correction-over-a-line-end')).toMatchInlineSnapshot(`
      "exit 0
      10 files read: nothing is wrong.
      "
    `);
  });

  it('correction-of-two-kinds', () => {
    expect(reportOf('correction-of-two-kinds')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:13:85  “person” belongs to a correction that changes the attendance lists; this one replaces words.
          12 |     corrections:
        > 13 |       - { item: 2, aspect: attribution, replace: Cllr Shah, with: Cllr Lee, person: Cllr Ben Sha…
             |                                                                                     ^
          14 |       - { item: 2, aspect: wording, operation: insert, insert: last, after: the, delete: autumn …
        Remove it, or mend operation or aspect; two changes are written as two corrections.
        correction-mixed

      content/meetings/school-board/2020-02-14.md:14:90  “delete” belongs to a correction that takes words out; this one puts words in.
          13 |       - { item: 2, aspect: attribution, replace: Cllr Shah, with: Cllr Lee, person: Cllr Ben Sha…
        > 14 |       - { item: 2, aspect: wording, operation: insert, insert: last, after: the, delete: autumn …
             |                                                                                          ^
          15 |       - { aspect: attendance, person: Cllr Ben Shah, to: apologies, delete: Cllr Shah }
        Remove it, or mend operation or aspect; two changes are written as two corrections.
        correction-mixed

      content/meetings/school-board/2020-02-14.md:15:77  “delete” belongs to a correction that takes words out; this one changes the attendance lists.
          14 |       - { item: 2, aspect: wording, operation: insert, insert: last, after: the, delete: autumn …
        > 15 |       - { aspect: attendance, person: Cllr Ben Shah, to: apologies, delete: Cllr Shah }
             |                                                                             ^
          16 |       - { aspect: attendance, operation: described, words: A name was missing., from: present }
        Remove it, or mend operation or aspect; two changes are written as two corrections.
        correction-mixed

      content/meetings/school-board/2020-02-14.md:16:87  “from” belongs to a correction that changes the attendance lists; this one is only described.
          15 |       - { aspect: attendance, person: Cllr Ben Shah, to: apologies, delete: Cllr Shah }
        > 16 |       - { aspect: attendance, operation: described, words: A name was missing., from: present }
             |                                                                                       ^
          17 |       - { aspect: attendance, operation: delete, person: Cllr Ben Shah }
        Remove it, or mend operation or aspect; two changes are written as two corrections.
        correction-mixed

      content/meetings/school-board/2020-02-14.md:17:9  A correction with operation delete needs “from”.
          16 |       - { aspect: attendance, operation: described, words: A name was missing., from: present }
        > 17 |       - { aspect: attendance, operation: delete, person: Cllr Ben Shah }
             |         ^
          18 | \`\`\`
        Add from: …, or use operation: described with words: …
        correction-incomplete

      5 errors in 1 of 10 files.
      "
    `);
  });
});
