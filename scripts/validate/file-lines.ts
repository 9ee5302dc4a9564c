import { existsSync, readFileSync } from 'node:fs';
import { withoutHidden } from '../../src/record/hidden.ts';
import { withoutExempt } from './exempt-lines.ts';

/**
 * Makes a reader of files as lines for showing them: characters that are not UTF-8 become �, a file
 * that does not exist has none. Words that may not leave the file (redacted, in comments, under
 * exempt items) are not shown. Each file is read once.
 */
export function fileLines(): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines =
      known.get(file) ??
      (existsSync(file)
        ? withoutExempt(
            withoutHidden(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')).text.split(/\r\n?|\n/),
          )
        : []);
    known.set(file, lines);
    return lines;
  };
}
