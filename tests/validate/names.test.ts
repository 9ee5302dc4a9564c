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

  it('names-nearly-written', () => {
    expect(reportOf('names-nearly-written')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:8:7  “ben shah – Vice-Chair” is nobody known here.
          7 |     - CLLR MRS ANN LEE
        > 8 |     - cllr ben shah – Vice-Chair
            |       ^
          9 |     - Cllr Ann Lee & Cara Jones
        Write “cllr ben shah (Vice-Chair)” for a role, “cllr ben shah, Vice-Chair” for a job title.
        person-unknown

      content/meetings/school-board/2020-02-14.md:9:7  “Ann Lee & Cara Jones” is nobody known here.
           8 |     - cllr ben shah – Vice-Chair
        >  9 |     - Cllr Ann Lee & Cara Jones
             |       ^
          10 |     - Dan Smith
        Write each name as an entry of its own.
        person-unknown

      content/meetings/school-board/2020-02-14.md:10:7  “Dan Smith” is nobody known here.
           9 |     - Cllr Ann Lee & Cara Jones
        > 10 |     - Dan Smith
             |       ^
          11 |     - Cllr Eve Hall
        people/dan-smith.md is that of “Daniel Fortescue-Smith”. If this is the same person, add it there: aliases: [{ name: Dan Smith }]
        person-unknown

      content/meetings/school-board/2020-02-14.md:14:7  “None” is nobody known here.
          13 |   apologies:
        > 14 |     - None
             |       ^
          15 |   in attendance:
        Remove it: a list that names nobody is left out.
        person-unknown

      content/meetings/school-board/2020-02-14.md:16:7  “3 members of the public” is nobody known here.
          15 |   in attendance:
        > 16 |     - 3 members of the public
             |       ^
          17 | ---
        Lists hold names: say it in the words, or under notes.
        person-unknown

      content/people/eve-hall.md:2:7  “Cllr” is a title: minutes’ names are looked up without it, and this one would never be found.
          1 | ---
        > 2 | name: Cllr Eve Hall
            |       ^
          3 | aliases: [{ name: Mrs Hall }]
        Write name: Eve Hall
        name-titled

      content/people/eve-hall.md:3:19  “Mrs” is a title: minutes’ names are looked up without it, and this one would never be found.
          2 | name: Cllr Eve Hall
        > 3 | aliases: [{ name: Mrs Hall }]
            |                   ^
          4 | ---
        Write name: Hall
        name-titled

      content/people/fay-johns.md:3:33  “March 2019” is not a day, a month or a year.
          2 | name: Fay Johns
        > 3 | aliases: [{ name: Fay Ince, to: March 2019 }]
            |                                 ^
          4 | ---
        Did you mean 2019-03? Write 2017-02-20, 2017-02 or 2017.
        date-impossible

      8 errors in 3 of 13 files.
      "
    `);
  });
});
