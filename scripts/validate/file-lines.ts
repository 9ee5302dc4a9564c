import { existsSync, readFileSync } from 'node:fs';

/**
 * Makes a reader of files as lines for showing them: characters that are not UTF-8 become �, a file
 * that does not exist has none. Each file is read once.
 */
export function fileLines(): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines =
      known.get(file) ??
      (existsSync(file)
        ? readFileSync(file, 'utf8')
            .replace(/^\uFEFF/, '')
            .split(/\r\n?|\n/)
        : []);
    known.set(file, lines);
    return lines;
  };
}
