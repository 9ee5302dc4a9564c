import { expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

it('redaction-unclosed: nothing of the file is read, and the report does not show it', () => {
  expect(reportOf('redaction-unclosed')).toMatchInlineSnapshot(`
    "exit 1
    content/meetings/school-board/2020-02-14.md:9:12  The redaction that begins here is never closed, so nothing of this file was read.
      > 9 | The child, [redacted: personal data]
          |            ^
      Write [[/redact]] behind the last word that is to be left out.
      redaction-unclosed

    1 error in 1 of 10 files.
    "
  `);
});
