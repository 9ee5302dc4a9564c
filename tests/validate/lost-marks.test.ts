import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('headings and facts that would be published as words', () => {
  it('headings-without-space', () => {
    expect(reportOf('headings-without-space')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:12:1  No space stands behind ##: this is no heading, and what is below it belongs to the item above.
        > 12 | ##2. Pensions
             | ^
        Write “## 4. Title”, with one ordinary space behind ##.
        heading-space

      content/meetings/school-board/2020-02-14.md:17:1  The space behind ## is not an ordinary one, as Word writes it: this is no heading.
          16 | More words.
        > 17 | ## 3. Roads
             | ^
        Write “## 4. Title”, with one ordinary space behind ##.
        heading-space

      content/meetings/school-board/2020-02-14.md:19:1  No space stands behind ###: this is no heading, and what is below it belongs to the item above.
        > 19 | ###3a. Lanes
             | ^
        Write “### 4. Title”, with one ordinary space behind ###.
        heading-space

      3 errors in 1 of 10 files.
      "
    `);
  });

  it('facts-in-no-yaml-block', () => {
    const report = reportOf('facts-in-no-yaml-block');
    expect(report).not.toContain('zanzibar');
    expect(report).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:9:1  These facts would be published as words: they do not stand in a yaml block.
        >  9 | (not shown: under an item taken in private)
             | ^
          10 | (not shown: under an item taken in private)
        Write \`\`\`yaml alone on the line above them and \`\`\` alone on the one below, both at the margin.
        facts-unread

      content/meetings/school-board/2020-02-14.md:17:1  These facts would be published as words: they do not stand in a yaml block.
        > 17 | (not shown: under an item taken in private)
             | ^
        Write \`\`\`yaml alone on the line above them and \`\`\` alone on the one below, both at the margin.
        facts-unread

      content/meetings/school-board/2020-02-14.md:23:1  These facts would be published as words: they do not stand in a yaml block.
        > 23 | ‘‘‘yaml
             | ^
          24 | topics: [fostering]
        Write \`\`\`yaml alone on the line above them and \`\`\` alone on the one below, both at the margin.
        facts-unread

      content/meetings/school-board/2020-02-14.md:29:1  These facts would be published as words: they do not stand in a yaml block.
        > 29 | (not shown: under an item taken in private)
             | ^
          30 | (not shown: under an item taken in private)
        Write \`\`\`yaml alone on the line above them and \`\`\` alone on the one below, both at the margin.
        facts-unread

      content/meetings/school-board/2020-02-14.md:37:1  These facts would be published as words: they do not stand in a yaml block.
        > 37 | \`\`yaml
             | ^
          38 | topics: [fostering]
        Write \`\`\`yaml alone on the line above them and \`\`\` alone on the one below, both at the margin.
        facts-unread

      content/meetings/school-board/2020-02-14.md:52:1  These facts would be published as words: they do not stand in a yaml block.
        > 52 | interests:
             | ^
          53 |   - { person: Cllr Lee, interest: Governor }
        Write \`\`\`yaml alone on the line above them and \`\`\` alone on the one below, both at the margin.
        facts-unread

      content/meetings/school-board/2020-02-14.md:57:1  These facts would be published as words: they do not stand in a yaml block.
        > 57 | topics: fostering
             | ^
        Write \`\`\`yaml alone on the line above them and \`\`\` alone on the one below, both at the margin.
        facts-unread

      7 errors in 1 of 10 files.
      "
    `);
  });

  it('facts-closed-by-the-next-item', () => {
    expect(reportOf('facts-closed-by-the-next-item')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:9:1  The block that begins here with \`\`\` is not closed before the next one begins.
        >  9 | \`\`\`yaml
             | ^
          10 | topics: [fostering]
        Write \`\`\` alone on the line after its last fact.
        fence-unclosed

      1 error in 1 of 10 files.
      "
    `);
  });
});
