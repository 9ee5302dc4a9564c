import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('facts that cannot be', () => {
  it('unknown-keys', () => {
    expect(reportOf('unknown-keys')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:1  “atendance” is not a key that may stand here.
          3 | date: 2020-02-14
        > 4 | atendance: {}
            | ^
          5 | weather: fine
        Did you mean “attendance”?
        key-unknown

      content/meetings/school-board/2020-02-14.md:5:1  “weather” is not a key that may stand here.
          4 | atendance: {}
        > 5 | weather: fine
            | ^
          6 | source: { title: Minutes, text: summary }
        Keys that may stand here: body, date, start, end, venue, kind, contact, source, notes, attendance, withdrawn.
        key-unknown

      content/people/ben-shah.md:2:1  “Name” is not a key that may stand here.
          1 | ---
        > 2 | Name: Ben Shah
            | ^
          3 | kind: councillor
        Did you mean “name”?
        key-unknown

      3 errors in 2 of 10 files.
      "
    `);
  });

  it('missing-keys', () => {
    expect(reportOf('missing-keys')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:2:1  “body” is missing.
          1 | ---
        > 2 | venue: County Hall
            | ^
          3 | ---
        Add “body: …”. The body that met: the name of its file in bodies/.
        key-missing

      content/meetings/school-board/2020-02-14.md:2:1  “date” is missing.
          1 | ---
        > 2 | venue: County Hall
            | ^
          3 | ---
        Add “date: …”. The day it met: YYYY-MM-DD.
        key-missing

      content/meetings/school-board/2020-02-14.md:2:1  “source” is missing.
          1 | ---
        > 2 | venue: County Hall
            | ^
          3 | ---
        Add “source: …”. Where this record was taken from.
        key-missing

      3 errors in 1 of 10 files.
      "
    `);
  });

  it('values-of-the-wrong-form', () => {
    expect(reportOf('values-of-the-wrong-form')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:8  “venue” must be words, but this is read as a number.
          3 | date: 2020-02-14
        > 4 | venue: 12
            |        ^
          5 | contact:
        Put it between quotation marks: "12".
        value-form

      content/meetings/school-board/2020-02-14.md:5:9  “contact” has no value.
          4 | venue: 12
        > 5 | contact:
            |         ^
          6 | kind: minuts
        Write it, or remove the line if it is not known.
        value-empty

      content/meetings/school-board/2020-02-14.md:6:7  “minuts” is not one of the values of “kind”.
          5 | contact:
        > 6 | kind: minuts
            |       ^
          7 | attendance:
        Did you mean “minutes”?
        value-unknown

      content/meetings/school-board/2020-02-14.md:8:12  “present” must be a list.
          7 | attendance:
        > 8 |   present: Cllr Ann Lee
            |            ^
          9 |   apologies:
        Put it between brackets, [Cllr Ann Lee], or write each entry on a line of its own that begins with “- ”.
        value-form

      content/meetings/school-board/2020-02-14.md:10:7  Entry 1 of “apologies” must be words, but a colon with a space makes it a key with a value.
           9 |   apologies:
        > 10 |     - Cllr Ben Shah: from 11am
             |       ^
          11 | source: { title: Minutes, text: summary }
        Put it between quotation marks: "Cllr Ben Shah: from 11am".
        value-form

      5 errors in 1 of 10 files.
      "
    `);
  });

  it('archive-file-wrong', () => {
    expect(reportOf('archive-file-wrong')).toMatchInlineSnapshot(`
      "exit 1
      content/archive.yaml:2:11  “en_GB” is not one of the values of “language”.
          1 | council: Anyshire Council
        > 2 | language: en_GB
            |           ^
          3 | time-zone: London
        Did you mean “en-GB”?
        value-unknown

      content/archive.yaml:3:12  “London” is not a time zone.
          2 | language: en_GB
        > 3 | time-zone: London
            |            ^
          4 | address: minutes.example.org
        Write Europe/London.
        time-zone-unknown

      content/archive.yaml:4:10  “minutes.example.org” is not a web address.
          3 | time-zone: London
        > 4 | address: minutes.example.org
            |          ^
          5 | colours: { accent: red }
        Write the whole address, from https:// on.
        address-form

      content/archive.yaml:5:20  “red” is not a colour.
          4 | address: minutes.example.org
        > 5 | colours: { accent: red }
            |                    ^
        Write # and six hexadecimal digits: "#1f4e5f".
        colour-form

      4 errors in 1 of 10 files.
      "
    `);
  });
});
