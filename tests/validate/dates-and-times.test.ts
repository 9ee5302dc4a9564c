import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('dates and times', () => {
  it('impossible-date', () => {
    expect(reportOf('impossible-date')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:3:7  “2020-02-30” is not a day of the calendar.
          2 | body: school-board
        > 3 | date: 2020-02-30
            |       ^
          4 | source: { title: Minutes, text: summary }
        Did you mean 2020-02-29? Days are written YYYY-MM-DD.
        date-impossible

      1 error in 1 of 10 files.
      "
    `);
  });

  it('british-date', () => {
    expect(reportOf('british-date')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:3:7  “14/02/2020” is not a day of the calendar.
          2 | body: school-board
        > 3 | date: 14/02/2020
            |       ^
          4 | source: { title: Minutes, text: summary }
        Did you mean 2020-02-14? Days are written YYYY-MM-DD.
        date-impossible

      1 error in 1 of 10 files.
      "
    `);
  });

  it('bad-times', () => {
    expect(reportOf('bad-times')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:8  “25:00” is not a time of day.
          3 | date: 2020-02-14
        > 4 | start: 25:00
            |        ^
          5 | end: 10.30
        Write 24-hour time in quotation marks: "09:30", "14:15".
        time-impossible

      content/meetings/school-board/2020-02-14.md:5:6  This is read as the number 10.3, not as a time of day.
          4 | start: 25:00
        > 5 | end: 10.30
            |      ^
          6 | source: { title: Minutes, text: summary }
        Did you mean "10:30"? Write 24-hour time in quotation marks.
        time-impossible

      2 errors in 1 of 10 files.
      "
    `);
  });

  it('person-with-impossible-dates', () => {
    expect(reportOf('person-with-impossible-dates')).toMatchInlineSnapshot(`
      "exit 1
      content/people/ben-shah.md:3:43  “2020-13” is not a day, a month or a year.
          2 | name: Ben Shah
        > 3 | memberships: [{ body: school-board, from: 2020-13, to: May }]
            |                                           ^
          4 | ---
        Write 2017-02-20, 2017-02 or 2017.
        date-impossible

      content/people/ben-shah.md:3:56  “May” is not a day, a month or a year.
          2 | name: Ben Shah
        > 3 | memberships: [{ body: school-board, from: 2020-13, to: May }]
            |                                                        ^
          4 | ---
        Write 2017-02-20, 2017-02 or 2017.
        date-impossible

      2 errors in 1 of 10 files.
      "
    `);
  });

  it('ends-before-it-begins', () => {
    expect(reportOf('ends-before-it-begins')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:5:6  The meeting ends at 02:30, but begins at 14:00.
          4 | start: "14:00"
        > 5 | end: "02:30"
            |      ^
          6 | source: { title: Minutes, text: summary }
        Write 24-hour time. For a meeting past midnight leave end out and say so in notes.
        dates-reversed

      content/people/ben-shah.md:3:56  This ends (2019) before it begins (2020-05).
          2 | name: Ben Shah
        > 3 | memberships: [{ body: school-board, from: 2020-05, to: 2019 }]
            |                                                        ^
          4 | ---
        Correct one of the two dates.
        dates-reversed

      2 errors in 2 of 10 files.
      "
    `);
  });
});
