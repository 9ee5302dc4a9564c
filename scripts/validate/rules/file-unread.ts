import { readdirSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { RECORD_KINDS } from '../../../src/record/paths.ts';
import type { Finding, Rule } from '../rule.ts';

const NO_RECORD = {
  message: 'This file is not read: the name of a record ends in .md.',
  help: 'Rename it, or move it out of the records.',
};
const LINK = {
  message: 'This is a link to a file, and is not read.',
  help: 'Put the file itself in its place.',
};

/** What is wrong with an entry of a folder of records that is read by nobody; undefined of a record, and of a folder. */
function whyUnread(entry: Dirent): typeof NO_RECORD | undefined {
  const isMarkdown = entry.name.endsWith('.md');
  if (entry.isSymbolicLink()) return isMarkdown ? LINK : undefined;
  return entry.isFile() && !isMarkdown ? NO_RECORD : undefined;
}

/** Every file in the folders of the records is one of them: its name ends in .md, and it is no link. */
export const fileUnread: Rule = {
  name: 'file-unread',
  severity: 'warning',
  *check({ content }): Generator<Finding> {
    const entries = readdirSync(content.folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const why = whyUnread(entry);
      if (!why) continue;
      const { name, parentPath } = entry;
      const [folder, ...below] = relative(content.folder, parentPath).split(/[\\/]/);
      const isRecords = RECORD_KINDS.some((kind) => kind === folder);
      const isHidden = [name, ...below].some((part) => part.startsWith('.'));
      if (!isRecords || isHidden) continue;
      yield { file: join(parentPath, name), line: 1, column: 1, ...why };
    }
  },
};
