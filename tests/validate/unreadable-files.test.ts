import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('a file that cannot be read', () => {
  it('empty-file', () => {
    expect(reportOf('empty-file')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  This file is empty.
        > 1 |
            | ^
        Start with the facts between two lines of ---, or remove the file.
        file-empty

      1 error in 1 of 10 files.
      "
    `);
  });

  it('only-white-space', () => {
    expect(reportOf('only-white-space')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  This file is empty.
        > 1 |
            | ^
        Start with the facts between two lines of ---, or remove the file.
        file-empty

      1 error in 1 of 10 files.
      "
    `);
  });

  it('not-utf8', () => {
    expect(reportOf('not-utf8')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:1  This file is not UTF-8 text: it has a character in another encoding here.
          3 | date: 2020-02-14
        > 4 | venu�
            | ^
          5 | ce: { title: Minutes, text: summary }
        Save it as “UTF-8” in the text editor.
        not-utf8

      1 error in 1 of 10 files.
      "
    `);
  });

  it('saved-as-utf16', () => {
    expect(reportOf('saved-as-utf16')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  This file is not UTF-8 text: it was saved as UTF-16 (“Unicode”).
        > 1 | ��-·-·-·
            | ^
          2 | ·b·o·d·y·:· ·s·c·h·o·o·l·-·b·o·a·r·d·
        Save it as “UTF-8” in the text editor.
        not-utf8

      1 error in 1 of 10 files.
      "
    `);
  });

  it('control-character', () => {
    expect(reportOf('control-character')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:9:12  An invisible control character (U+000C) stands on this line.
        > 9 | The minutes· were agreed.
            |            ^
        Remove it: delete the characters around it and type them again.
        control-character

      1 error in 1 of 10 files.
      "
    `);
  });

  it('json-front-matter', () => {
    expect(reportOf('json-front-matter')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  The facts are marked as “json”; only YAML is read, and code is never run.
        > 1 | ---json
            | ^
          2 | { "body": "school-board" }
        Begin the file with --- alone on its first line.
        front-matter-language

      1 error in 1 of 10 files.
      "
    `);
  });

  it('no-front-matter', () => {
    expect(reportOf('no-front-matter')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  The facts are missing: the file does not begin with ---.
        > 1 | # Minutes of the School Board
            | ^
        Put the facts between two lines of --- at the very top.
        front-matter-missing

      1 error in 1 of 10 files.
      "
    `);
  });

  it('blank-line-above-front-matter', () => {
    expect(reportOf('blank-line-above-front-matter')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  The facts are missing: the file does not begin with ---.
        > 1 |
            | ^
          2 | ---
        Remove what stands above the first ---, empty lines and spaces too.
        front-matter-missing

      1 error in 1 of 10 files.
      "
    `);
  });

  it('unclosed-front-matter', () => {
    expect(reportOf('unclosed-front-matter')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  The facts that begin here are never closed.
        > 1 | ---
            | ^
          2 | body: school-board
        Write --- alone on the line after the last fact.
        front-matter-unclosed

      1 error in 1 of 10 files.
      "
    `);
  });

  it('words-behind-closing-dashes', () => {
    expect(reportOf('words-behind-closing-dashes')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:3:1  The facts end here, but more than --- stands on the line.
          2 | body: school-board
        > 3 | --- and so on
            | ^
        Write --- alone on the line after the last fact.
        front-matter-unclosed

      1 error in 1 of 10 files.
      "
    `);
  });

  it('quotation-in-quotation-5000-times', () => {
    expect(reportOf('quotation-in-quotation-5000-times')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  This file was not read: lists, quotations or brackets stand in each other too deeply.
        > 1 | ---
            | ^
          2 | body: school-board
        Write them side by side; minutes need two or three levels.
        nested-too-deeply

      1 error in 1 of 10 files.
      "
    `);
  });

  it('records-with-another-ending', () => {
    expect(reportOf('records-with-another-ending')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md~:1:1  warning: This file is not read: the name of a record ends in .md.
        Move it out of the records, or delete it.
        file-unread

      content/meetings/school-board/2020-03-13:1:1  This record is not read: “2020-03-13” does not end in .md.
        > 1 | ---
            | ^
          2 | body: school-board
        Rename it 2020-03-13.md. Where it seems to be called so, the folder hides the ending: have it show them.
        file-ending

      content/meetings/school-board/2020-05-14.docx:1:1  warning: This file is not read: the name of a record ends in .md.
        Move it out of the records; npm run import -- FILE makes a record of it, renaming does not.
        file-unread

      content/people/ann-lee.txt:1:1  warning: This file is not read: the name of a record ends in .md.
        Move it out of the records; npm run import -- FILE makes a record of it, renaming does not.
        file-unread

      content/people/dan-smith.md.txt:1:1  This record is not read: “dan-smith.md.txt” does not end in .md.
        > 1 | ---
            | ^
          2 | name: Dan Smith
        Rename it dan-smith.md. Where it seems to be called so, the folder hides the ending: have it show them.
        file-ending

      2 errors and 3 warnings in 5 of 11 files.
      "
    `);
  });

  it('documents-renamed', () => {
    expect(reportOf('documents-renamed')).toMatchInlineSnapshot(`
      "exit 1
      content/people/ann-lee.md:1:1  This file is a document of Word or LibreOffice, whatever its name: no record can be read from it.
        > 1 | PK······�
            | ^
        Move it out of the records, and import it (npm run import), or copy its words into a text file.
        not-a-record

      content/people/ben-shah.md:1:1  This file is formatted text (RTF), whatever its name: no record can be read from it.
        > 1 | {\\rtf1\\ansi Ben Shah}
            | ^
        Move it out of the records, and import it (npm run import), or copy its words into a text file.
        not-a-record

      content/people/cara-jones.md:1:1  This file is a web page, whatever its name: no record can be read from it.
        > 1 |
            | ^
          2 | <!DOCTYPE html>
        Move it out of the records, and import it (npm run import), or copy its words into a text file.
        not-a-record

      content/people/dan-smith.md:1:1  This file is a PDF, whatever its name: no record can be read from it.
        > 1 | %PDF-1.7
            | ^
        Move it out of the records, and import it (npm run import), or copy its words into a text file.
        not-a-record

      content/topics/fostering.md:2:1  Two versions of this file stand in each other from here on, since git could not unite them.
          1 | ---
        > 2 | <<<<<<< HEAD
            | ^
          3 | name: Fostering
        Keep the lines that are right, and remove the three that begin with <<<<<<<, ======= and >>>>>>>.
        merge-unfinished

      5 errors in 5 of 11 files.
      "
    `);
  });
});
