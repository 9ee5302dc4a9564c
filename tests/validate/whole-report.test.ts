import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('the whole report', () => {
  it('sound', () => {
    expect(reportOf('sound')).toMatchInlineSnapshot(`
      "exit 0
      10 files read: nothing is wrong.
      "
    `);
  });

  it('many-problems-at-once', () => {
    expect(reportOf('many-problems-at-once')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:3:7  “2020-02-30” is not a day of the calendar.
          2 | body: school-board
        > 3 | date: 2020-02-30
            |       ^
          4 | weather: fine
        Did you mean 2020-02-29? Days are written YYYY-MM-DD.
        date-impossible

      content/meetings/school-board/2020-02-14.md:4:1  “weather” is not a key that may stand here.
          3 | date: 2020-02-30
        > 4 | weather: fine
            | ^
          5 | attendance: { present: [Cllr Ann Leigh] }
        Keys that may stand here: body, date, start, end, venue, kind, contact, source, notes, attendance, withdrawn.
        key-unknown

      content/meetings/school-board/2020-02-14.md:5:25  “Ann Leigh” is nobody known here.
          4 | weather: fine
        > 5 | attendance: { present: [Cllr Ann Leigh] }
            |                         ^
          6 | source: { title: Minutes, text: summary }
        Did you mean “Ann Lee”? If not, add the person: npm run new -- person "Ann Leigh"
        person-unknown

      content/meetings/school-board/2020-02-14.md:9:1  The item “Apologies” has no number.
        > 9 | ## Apologies
            | ^
        Write items as “## 4. Title”, headings inside an item as “### Title”.
        item-number-missing

      content/meetings/school-board/2020-02-14.md:16:14  “Ann Leigh” is nobody known here.
          15 | \`\`\`yaml
        > 16 | presenters: [Ann Leigh]
             |              ^
          17 | \`\`\`
        Did you mean “Ann Lee”? If not, add the person: npm run new -- person "Ann Leigh"
        person-unknown

      content/meetings/school-board/2020-02-14.md:21:1  The number 1 stands here for the second time; it is that of line 13 too.
        > 21 | ## 1. Budget
             | ^
        Number the items as the minutes do; where these repeat a number, write id: … in the facts of one.
        item-twice

      content/meetings/school-board/2020-02-14.md:24:1  “topic” is not a key that may stand here.
          23 | \`\`\`yaml
        > 24 | topic: [fostering]
             | ^
          25 | \`\`\`
        Did you mean “topics”?
        key-unknown

      content/people/ben-shah.md:3:7  “counsellor” is not one of the values of “kind”.
          2 | name: Ben Shah
        > 3 | kind: counsellor
            |       ^
          4 | ---
        Did you mean “councillor”?
        value-unknown

      8 errors in 2 of 10 files.
      "
    `);
  });
});
