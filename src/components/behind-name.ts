import { writtenName } from '../record/names.ts';

/**
 * What stands behind a name, as it is written: ` (Chair)` of `Cllr. Erin  Hill (Chair)`, and
 * `, Virtual School Headteacher` of `Janet Tolley, Virtual School Headteacher`.
 */
export function behindName(written: string): string {
  const { title = '', name } = writtenName(written);
  // Spaces may be doubled between the words of a name, so each is looked for behind the one before.
  const end = name
    .split(' ')
    .reduce((at, word) => written.indexOf(word, at) + word.length, title.length);
  return written.slice(end);
}
