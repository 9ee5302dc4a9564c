import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('what refers to other records', () => {
  it('unknown-body', () => {
    expect(reportOf('unknown-body')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-bord/2020-03-01.md:2:7  There is no body “school-bord”.
          1 | ---
        > 2 | body: school-bord
            |       ^
          3 | date: 2020-03-01
        Did you mean “school-board”? If not, add it: npm run new -- body school-bord
        body-unknown

      content/people/ben-shah.md:3:23  There is no body “cabinet”.
          2 | name: Ben Shah
        > 3 | memberships: [{ body: cabinet }]
            |                       ^
          4 | ---
        Add the body: npm run new -- body cabinet
        body-unknown

      2 errors in 2 of 11 files.
      "
    `);
  });

  it('unknown-topic', () => {
    expect(reportOf('unknown-topic')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:10:10  There is no topic “school-attendence”.
           9 | \`\`\`yaml
        > 10 | topics: [school-attendence, weather]
             |          ^
          11 | \`\`\`
        Did you mean “school-attendance”? If not, add it: npm run new -- topic school-attendence
        topic-unknown

      content/meetings/school-board/2020-02-14.md:10:29  There is no topic “weather”.
           9 | \`\`\`yaml
        > 10 | topics: [school-attendence, weather]
             |                             ^
          11 | \`\`\`
        Add the topic: npm run new -- topic weather
        topic-unknown

      content/topics/fostering.md:3:11  There is no topic “care”.
          2 | name: Fostering
        > 3 | broader: [care]
            |           ^
          4 | ---
        Add the topic: npm run new -- topic care
        topic-unknown

      3 errors in 2 of 10 files.
      "
    `);
  });

  it('unknown-meeting', () => {
    expect(reportOf('unknown-meeting')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:11:14  There is no record of a meeting “school-board/2020-01-11”.
          10 | approves:
        > 11 |   - meeting: school-board/2020-01-11
             |              ^
          12 |   - { meeting: school-board/2019-12-13, not-held: true }
        Did you mean “school-board/2020-01-10”? If this archive does not hold it, add not-held: true.
        meeting-unknown

      content/meetings/school-board/2020-02-14.md:13:14  There is no record of a meeting “school-board/2020-02-24”.
          12 |   - { meeting: school-board/2019-12-13, not-held: true }
        > 13 |   - meeting: school-board/2020-02-24
             |              ^
          14 | follows: [county-council/2019-05-01#item-4]
        Did you mean “school-board/2020-01-10”? If this archive does not hold it, add not-held: true.
        meeting-unknown

      content/meetings/school-board/2020-02-14.md:13:14  The minutes of 2020-02-14 cannot approve those of a later meeting.
          12 |   - { meeting: school-board/2019-12-13, not-held: true }
        > 13 |   - meeting: school-board/2020-02-24
             |              ^
          14 | follows: [county-council/2019-05-01#item-4]
        Write the date of the meeting whose minutes were approved.
        earlier-meeting

      content/meetings/school-board/2020-02-14.md:14:11  There is no record of a meeting “county-council/2019-05-01”.
          13 |   - meeting: school-board/2020-02-24
        > 14 | follows: [county-council/2019-05-01#item-4]
             |           ^
          15 | \`\`\`
        Write <body>/<date> as the file’s path says it.
        meeting-unknown

      4 errors in 1 of 10 files.
      "
    `);
  });

  it('unknown-item', () => {
    expect(reportOf('unknown-item')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:12:27  The meeting “school-board/2020-01-10” has no item 9.
          11 |   - meeting: school-board/2020-01-10
        > 12 |     corrections: [{ item: 9, aspect: wording, replace: ten, with: nine }]
             |                           ^
          13 | follows: [school-board/2020-01-10#item-2-r3, school-board/2020-01-10#item-12]
        Its items are 1, 2, 3.
        item-unknown

      content/meetings/school-board/2020-02-14.md:13:11  The meeting “school-board/2020-01-10” has no “item-2-r3”.
          12 |     corrections: [{ item: 9, aspect: wording, replace: ten, with: nine }]
        > 13 | follows: [school-board/2020-01-10#item-2-r3, school-board/2020-01-10#item-12]
             |           ^
          14 | \`\`\`
        Item 2 has p1, r1, r2, a1.
        item-unknown

      content/meetings/school-board/2020-02-14.md:13:46  The meeting “school-board/2020-01-10” has no “item-12”.
          12 |     corrections: [{ item: 9, aspect: wording, replace: ten, with: nine }]
        > 13 | follows: [school-board/2020-01-10#item-2-r3, school-board/2020-01-10#item-12]
             |                                              ^
          14 | \`\`\`
        Its items are 1, 2, 3.
        item-unknown

      3 errors in 1 of 10 files.
      "
    `);
  });

  it('unknown-paper', () => {
    expect(reportOf('unknown-paper')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:10:22  There is no paper “school-board/2020-01-10-attendence-report”.
           9 | \`\`\`yaml
        > 10 | documents: [{ paper: school-board/2020-01-10-attendence-report }, { paper: school-board/2019-oth…
             |                      ^
          11 | \`\`\`
        Did you mean “school-board/2020-01-10-attendance-report”?
        paper-unknown

      content/meetings/school-board/2020-02-14.md:10:76  There is no paper “school-board/2019-other”.
           9 | \`\`\`yaml
        > 10 | documents: [{ paper: school-board/2020-01-10-attendence-report }, { paper: school-board/2019-oth…
             |                                                                            ^
          11 | \`\`\`
        Write title: … instead of paper: … if this archive does not hold it.
        paper-unknown

      2 errors in 1 of 10 files.
      "
    `);
  });

  it('approval-of-a-later-meeting', () => {
    expect(reportOf('approval-of-a-later-meeting')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:11:16  The minutes of 2020-02-14 cannot approve those of a later meeting.
          10 | approves:
        > 11 |   - { meeting: school-board/2020-03-13, not-held: true }
             |                ^
          12 |   - meeting: school-board/2020-02-14
        Write the date of the meeting whose minutes were approved.
        earlier-meeting

      content/meetings/school-board/2020-02-14.md:12:14  The minutes of 2020-02-14 cannot approve themselves.
          11 |   - { meeting: school-board/2020-03-13, not-held: true }
        > 12 |   - meeting: school-board/2020-02-14
             |              ^
          13 | \`\`\`
        Write the date of the meeting whose minutes were approved.
        earlier-meeting

      2 errors in 1 of 10 files.
      "
    `);
  });

  it('following-another-body-on-one-day', () => {
    expect(reportOf('following-another-body-on-one-day')).toMatchInlineSnapshot(`
      "exit 0
      12 files read: nothing is wrong.
      "
    `);
  });

  it('following-a-later-meeting', () => {
    expect(reportOf('following-a-later-meeting')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2019-12-13.md:10:10  What is ended on 2019-12-13 cannot lie in a later meeting.
           9 | \`\`\`yaml
        > 10 | closes: [school-board/2020-01-10#item-2-a1]
             |          ^
          11 | \`\`\`
        Write “closes” in the later record, where it happened.
        earlier-meeting

      1 error in 1 of 11 files.
      "
    `);
  });

  it('not-held-though-it-is', () => {
    expect(reportOf('not-held-though-it-is')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:10:58  warning: This archive does hold a record of “school-board/2020-01-10”.
           9 | \`\`\`yaml
        > 10 | approves: [{ meeting: school-board/2020-01-10, not-held: true }]
             |                                                          ^
          11 | \`\`\`
        Remove not-held: true.
        approval-held

      1 warning in 1 of 10 files.
      "
    `);
  });

  it('circle-of-topics', () => {
    expect(reportOf('circle-of-topics')).toMatchInlineSnapshot(`
      "exit 1
      content/topics/fostering.md:3:10  “fostering” leads back to itself: fostering → school-attendance → fostering.
          2 | name: Fostering
        > 3 | broader: [school-attendance]
            |          ^
          4 | ---
        Remove a step from its “broader”.
        circle

      content/topics/school-attendance.md:3:10  “school-attendance” leads back to itself: school-attendance → fostering → school-attendance.
          2 | name: School attendance
        > 3 | broader: [fostering]
            |          ^
          4 | ---
        Remove a step from its “broader”.
        circle

      2 errors in 2 of 10 files.
      "
    `);
  });
});
