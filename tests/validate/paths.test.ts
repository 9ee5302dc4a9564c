import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('the place of a file', () => {
  it('date-disagrees-with-path', () => {
    expect(reportOf('date-disagrees-with-path')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:3:7  The date is 2020-02-13 here, but the file is called 2020-02-14.
          2 | body: school-board
        > 3 | date: 2020-02-13
            |       ^
          4 | source: { title: Minutes, text: summary }
        Write date: 2020-02-14, or rename the file.
        path-date

      1 error in 1 of 10 files.
      "
    `);
  });

  it('body-disagrees-with-path', () => {
    expect(reportOf('body-disagrees-with-path')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:2:7  The body is “cabinet” here, but the file stands in the folder “school-board”.
          1 | ---
        > 2 | body: cabinet
            |       ^
          3 | date: 2020-02-14
        Write body: school-board, or move the file to meetings/cabinet/.
        path-body

      1 error in 1 of 10 files.
      "
    `);
  });

  it('file-names-that-cannot-be', () => {
    expect(reportOf('file-names-that-cannot-be')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/14-02-2020.md:1:1  No record can stand in a file of this name: it must be meetings/<body>/<date>.md, a second one of that day at <date>-2.md.
        > 1 | ---
            | ^
          2 | body: school-board
        Rename it; small letters, digits and hyphens: meetings/school-board/2020-02-14.md.
        path-form

      content/meetings/school-board/14-02-2020.md:3:7  content/meetings/school-board/2020-02-14.md is a record of this meeting too.
          2 | body: school-board
        > 3 | date: 2020-02-14
            |       ^
          4 | source: { title: Minutes, text: summary }
        Keep one of the two. A second meeting of one day stands in 2020-02-14-2.md and says when it began.
        meeting-twice

      content/papers/school-board/2020-01-10.md:1:1  No record can stand in a file of this name: it must be papers/<body>/<date>-<words>.md.
        > 1 | ---
            | ^
          2 | title: Report
        Rename it; small letters, digits and hyphens: papers/school-board/2017-10-09-work-programme.md.
        path-form

      content/papers/school-board/report.md:1:1  No record can stand in a file of this name: it must be papers/<body>/<date>-<words>.md.
        > 1 | ---
            | ^
          2 | title: Report
        Rename it; small letters, digits and hyphens: papers/school-board/2017-10-09-work-programme.md.
        path-form

      content/people/Dan Smith.md:1:1  No record can stand in a file of this name: it must be people/<id>.md.
        > 1 | ---
            | ^
          2 | name: Dan Smith
        Rename it; small letters, digits and hyphens: dan-smith.md.
        path-form

      5 errors in 4 of 14 files.
      "
    `);
  });

  it('file-in-an-unknown-folder', () => {
    expect(reportOf('file-in-an-unknown-folder')).toMatchInlineSnapshot(`
      "exit 1
      content/minutes/2020-02-14.md:1:1  No record belongs here.
        > 1 | ---
            | ^
          2 | body: school-board
        Records stand in bodies/, people/, topics/, meetings/<body>/ and papers/<body>/.
        path-unknown

      1 error in 1 of 10 files.
      "
    `);
  });

  it('link-to-a-record', () => {
    expect(reportOf('link-to-a-record')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-03-13.md:1:1  warning: This is a link to a file, and is not read.
        Put the file itself in its place.
        file-unread

      1 warning in 1 of 10 files.
      "
    `);
  });

  it('file-that-is-not-read', () => {
    expect(reportOf('file-that-is-not-read')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-03-13.txt:1:1  warning: This file is not read: the name of a record ends in .md.
        Move it out of the records; npm run import -- FILE makes a record of it, renaming does not.
        file-unread

      1 warning in 1 of 10 files.
      "
    `);
  });

  it('two-records-of-one-meeting', () => {
    expect(reportOf('two-records-of-one-meeting')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-01-10-1.md:1:1  No record can stand in a file of this name: it must be meetings/<body>/<date>.md, a second one of that day at <date>-2.md.
        > 1 | ---
            | ^
          2 | body: school-board
        Rename it; small letters, digits and hyphens: meetings/school-board/2020-01-10.md.
        path-form

      content/meetings/school-board/2020-01-10-1.md:3:7  content/meetings/school-board/2020-01-10.md is a record of this meeting too.
          2 | body: school-board
        > 3 | date: 2020-01-10
            |       ^
          4 | source: { title: Minutes, text: summary }
        Keep one of the two. A second meeting of one day stands in 2020-01-10-2.md and says when it began.
        meeting-twice

      content/meetings/school-board/2020-01-10-1.md:3:7  content/meetings/school-board/2020-01-10-2.md is a record of this meeting too.
          2 | body: school-board
        > 3 | date: 2020-01-10
            |       ^
          4 | source: { title: Minutes, text: summary }
        Keep one of the two. A second meeting of one day stands in 2020-01-10-2.md and says when it began.
        meeting-twice

      content/meetings/school-board/2020-01-10-2.md:3:7  content/meetings/school-board/2020-01-10.md is a record of this meeting too.
          2 | body: school-board
        > 3 | date: 2020-01-10
            |       ^
          4 | start: "10:00"
        Keep one of the two. A second meeting of one day stands in 2020-01-10-2.md and says when it began.
        meeting-twice

      4 errors in 2 of 12 files.
      "
    `);
  });

  it('second-meeting-of-a-day', () => {
    expect(reportOf('second-meeting-of-a-day')).toMatchInlineSnapshot(`
      "exit 0
      11 files read: nothing is wrong.
      "
    `);
  });
});
