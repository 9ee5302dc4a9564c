import { describe, expect, it } from 'vitest';
import { splitRecord } from '../../src/record/split.ts';
import { reportOf } from './report-of.ts';

describe('the lines of --- around the facts', () => {
  it('facts-closed-too-early', () => {
    expect(reportOf('facts-closed-too-early')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:1  The facts end here, yet more of them stand below, up to another ---.
          3 | date: 2020-02-14
        > 4 | ---
            | ^
          5 | attendance:
        Remove this line, so that --- stands above the first fact and below the last.
        front-matter-closed-early

      content/people/ann-lee.md:2:1  The facts end here, yet more of them stand below, up to another ---.
          1 | ---
        > 2 | ---
            | ^
          3 | name: Ann Lee
        Remove this line, so that --- stands above the first fact and below the last.
        front-matter-closed-early

      2 errors in 2 of 10 files.
      "
    `);
  });

  it.each([
    '---\n\n## 1. Roads\n\nNone.\n\n---\n\n## 2. Trees\n',
    'note: held online.\n\n## 1. Roads\n\n---\n\n## 2. Trees\n',
  ])('lines between the items are words: %j', (words) => {
    const file = Buffer.from(`---\nname: Roads\n---\n\n${words}`);
    expect(splitRecord(file, 'roads.md')).toMatchObject({
      ok: { body: expect.stringContaining(words) },
    });
  });

  it('dashes-of-word', () => {
    expect(reportOf('dashes-of-word')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:1:1  The line “–––” is not ---: facts stand between two lines of three hyphens.
        > 1 | –––
            | ^
          2 | body: school-board
        Write --- alone on this line.
        front-matter-missing

      content/people/ann-lee.md:6:1  The line “—” is not ---: facts stand between two lines of three hyphens.
          5 |     name: A. Lee
        > 6 | —
            | ^
        Write --- alone on this line.
        front-matter-unclosed

      content/topics/fostering.md:1:1  The line “----” is not ---: facts stand between two lines of three hyphens.
        > 1 | ----
            | ^
          2 | name: Fostering
        Write --- alone on this line.
        front-matter-missing

      3 errors in 3 of 10 files.
      "
    `);
  });
});
