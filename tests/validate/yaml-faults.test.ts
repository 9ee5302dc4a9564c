import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('YAML that cannot be read', () => {
  it('yaml-colon-in-value', () => {
    expect(reportOf('yaml-colon-in-value')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:8  This value holds a colon, or the line below it is indented too far.
          3 | date: 2020-02-14
        > 4 | venue: County Hall: Room 2
            |        ^
          5 | source: { title: Minutes, text: summary }
        Put the value between quotation marks: "Town Hall: Room 2"; or begin the next key at the margin.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-open-quotation-mark', () => {
    expect(reportOf('yaml-open-quotation-mark')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:8  The quotation mark that stands here is never closed.
          3 | date: 2020-02-14
        > 4 | venue: "County Hall
            |        ^
          5 | source: { title: Minutes, text: summary }
        Write the same mark at the end of the value; write \\" for one inside it.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-tab', () => {
    expect(reportOf('yaml-tab')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:5:1  This line is indented with a tab.
          4 | attendance:
        > 5 |  present: [Cllr Ann Lee]
            | ^
          6 | source: { title: Minutes, text: summary }
        Indent with spaces: two for each step.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-same-key-twice', () => {
    expect(reportOf('yaml-same-key-twice')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:5:1  This key stands here twice.
          4 | venue: County Hall
        > 5 | venue: Town Hall
            | ^
          6 | source: { title: Minutes, text: summary }
        Join the two into one, or remove one of them.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-line-without-key', () => {
    expect(reportOf('yaml-line-without-key')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:1  This line is not of the form “key: value”.
          3 | date: 2020-02-14
        > 4 | venue
            | ^
          5 | source: { title: Minutes, text: summary }
        Write a key, a colon, a space and the value: venue: Town Hall.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-open-bracket', () => {
    expect(reportOf('yaml-open-bracket')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:38  A list or group in brackets is not closed before this place, or lacks a comma.
          3 | date: 2020-02-14
        > 4 | attendance: { present: [Cllr Ann Lee }
            |                                      ^
          5 | source: { title: Minutes, text: summary }
        Close [ with ] and { with }, and put a comma between two entries.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-mark-at-start', () => {
    expect(reportOf('yaml-mark-at-start')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:8  This value begins with a mark that has a meaning of its own here.
          3 | date: 2020-02-14
        > 4 | venue: @County Hall
            |        ^
          5 | source: { title: Minutes, text: summary }
        Put the value between quotation marks.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-uneven-list', () => {
    expect(reportOf('yaml-uneven-list')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:7:1  This line is not indented like the ones it belongs to.
          6 |     - Cllr Ann Lee
        > 7 |    - Cllr Ben Shah
            | ^
          8 | source: { title: Minutes, text: summary }
        Begin all entries of one list, and all keys of one group, in the same column.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-alias-bomb', () => {
    expect(reportOf('yaml-alias-bomb')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:5:8  These facts refer to themselves over and over (YAML aliases) and were not read.
          4 | a: &a [x, x, x, x, x, x, x, x, x]
        > 5 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            |        ^
          6 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        Write the values out; aliases (&name, *name) are not needed in a record.
        yaml-aliases

      1 error in 1 of 10 files.
      "
    `);
  });

  it('yaml-fault-in-facts', () => {
    expect(reportOf('yaml-fault-in-facts')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:10:11  This value holds a colon, or the line below it is indented too far.
           9 | \`\`\`yaml
        > 10 | deferred: to March: perhaps
             |           ^
          11 | \`\`\`
        Put the value between quotation marks: "Town Hall: Room 2"; or begin the next key at the margin.
        yaml-syntax

      1 error in 1 of 10 files.
      "
    `);
  });
});
