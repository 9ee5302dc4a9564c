import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('names of people', () => {
  it('unknown-person', () => {
    expect(reportOf('unknown-person')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:10  “Zebedee Quill” is nobody known here.
          3 | date: 2020-02-14
        > 4 | contact: Zebedee Quill
            |          ^
          5 | attendance:
        Add the person: npm run new -- person "Zebedee Quill"
        person-unknown

      content/meetings/school-board/2020-02-14.md:6:13  “Anne Lea” is nobody known here.
          5 | attendance:
        > 6 |   present: [Cllr Anne Lea (Chair)]
            |             ^
          7 | source: { title: Minutes, text: summary }
        Did you mean “Ann Lee”? If not, add the person: npm run new -- person "Anne Lea"
        person-unknown

      content/meetings/school-board/2020-02-14.md:13:14  “Cara Jone” is nobody known here.
          12 | \`\`\`yaml
        > 13 | presenters: ["Cara Jone, Head of Schools"]
             |              ^
          14 | interests: [{ person: Cllr Ben Shaw, interest: governor of a school }]
        Did you mean “Cara Jones”? If not, add the person: npm run new -- person "Cara Jone"
        person-unknown

      content/meetings/school-board/2020-02-14.md:14:23  “Ben Shaw” is nobody known here.
          13 | presenters: ["Cara Jone, Head of Schools"]
        > 14 | interests: [{ person: Cllr Ben Shaw, interest: governor of a school }]
             |                       ^
          15 | \`\`\`
        Did you mean “Ben Shah”? If not, add the person: npm run new -- person "Ben Shaw"
        person-unknown

      4 errors in 1 of 10 files.
      "
    `);
  });

  it('ambiguous-person', () => {
    expect(reportOf('ambiguous-person')).toMatchInlineSnapshot(`
      "exit 0
      content/meetings/school-board/2020-02-14.md:5:13  warning: “Smith” may be any of 2 people and is left without a link.
          4 | attendance:
        > 5 |   present: [Cllr Smith]
            |             ^
          6 | source: { title: Minutes, text: summary }
        Write the full name, or give dates to the alias or membership of the right one: Dan Smith (people/dan-smith.md), Eve Smith (people/eve-smith.md).
        person-ambiguous

      1 warning in 1 of 12 files.
      "
    `);
  });

  it('problem-in-a-person-is-said-once', () => {
    expect(reportOf('problem-in-a-person-is-said-once')).toMatchInlineSnapshot(`
      "exit 1
      content/people/ben-shah.md:3:1  “role” is not a key that may stand here.
          2 | name: Ben Shah
        > 3 | role: Member
            | ^
          4 | ---
        Keys that may stand here: name, kind, aliases, memberships, titles.
        key-unknown

      1 error in 1 of 11 files.
      "
    `);
  });

  it('one-name-for-two', () => {
    expect(reportOf('one-name-for-two')).toMatchInlineSnapshot(`
      "exit 0
      content/bodies/schools-board.md:2:7  warning: “School  Board” is the name of content/bodies/school-board.md too.
          1 | ---
        > 2 | name: School  Board
            |       ^
          3 | ---
        Keep one of the two files, its id wherever the other’s is written; or tell the two apart by their names.
        name-twice

      content/topics/roads.md:2:7  warning: “highways” is the name of content/topics/highways.md too.
          1 | ---
        > 2 | name: highways
            |       ^
          3 | synonyms: [streets, Fostering, Highways]
        Keep one of the two files, its id wherever the other’s is written; or tell the two apart by their names.
        name-twice

      content/topics/roads.md:3:21  warning: “Fostering” is the name of another topic: content/topics/fostering.md.
          2 | name: highways
        > 3 | synonyms: [streets, Fostering, Highways]
            |                     ^
          4 | ---
        Take this synonym away, or make one topic of the two.
        name-twice

      3 warnings in 2 of 13 files.
      "
    `);
  });
});
