import type { Finding, Rule } from '../rule.ts';
import type { StrayFile } from '../stray-files.ts';

/** Documents that the importer reads. */
const DOCUMENT = /\.(?:docx|pdf|html?|txt)$/i;

function said({ file, isLink }: StrayFile): Pick<Finding, 'message' | 'help'> {
  if (isLink) {
    return {
      message: 'This is a link to a file, and is not read.',
      help: 'Put the file itself in its place.',
    };
  }
  return {
    message: 'This file is not read: the name of a record ends in .md.',
    help: DOCUMENT.test(file)
      ? 'Move it out of the records; npm run import -- FILE makes a record of it, renaming does not.'
      : 'Move it out of the records, or delete it.',
  };
}

/** Every file in the folders of the records is one of them: its name ends in .md, and it is no link. */
export const fileUnread: Rule = {
  name: 'file-unread',
  severity: 'warning',
  *check({ strays }): Generator<Finding> {
    for (const stray of strays) {
      if (stray.meant !== undefined) continue;
      // What it holds may be meant for nobody, or be no text.
      yield { file: stray.file, line: 1, column: 1, isPrivate: true, ...said(stray) };
    }
  },
};
