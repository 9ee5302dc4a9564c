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
          14 |       - { aspect: attendance, operation: insert }
        Add with: …, or use operation: described with words: …
        correction-incomplete

      content/meetings/school-board/2020-02-14.md:14:9  A correction with operation insert needs “person”.
          13 |       - { item: 2, aspect: wording, replace: autumn }
        > 14 |       - { aspect: attendance, operation: insert }
             |         ^
          15 |       - { aspect: mood, operation: described }
        Add person: …, or use operation: described with words: …
        correction-incomplete

      content/meetings/school-board/2020-02-14.md:15:19  “mood” is not one of the values of “aspect”.
          14 |       - { aspect: attendance, operation: insert }
        > 15 |       - { aspect: mood, operation: described }
             |                   ^
          16 | \`\`\`
        Write one of: wording, attribution, attendance, interest, date, resolution, appointment.
        value-unknown

      3 errors in 1 of 10 files.
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
});
