import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { RECORD_KINDS } from '../../../src/record/paths.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every file in the folders of the records is one of them: its name ends in .md. */
export const fileUnread: Rule = {
  name: 'file-unread',
  severity: 'warning',
  *check({ content }): Generator<Finding> {
    const entries = readdirSync(content.folder, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
      const [folder, ...below] = relative(content.folder, parentPath).split(/[\\/]/);
      const isRecords = RECORD_KINDS.some((kind) => kind === folder);
      const isHidden = [name, ...below].some((part) => part.startsWith('.'));
      if (!isRecords || isHidden || name.endsWith('.md')) continue;
      yield {
        file: join(parentPath, name),
        line: 1,
        column: 1,
        message: 'This file is not read: the name of a record ends in .md.',
        help: 'Rename it, or move it out of the records.',
      };
    }
  },
};
