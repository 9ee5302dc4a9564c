import { closeSync, openSync, readdirSync, readSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { RECORD_KINDS, type RecordKind } from '../../src/record/paths.ts';

/** A file in the folders of the records that is read by nobody. */
export interface StrayFile {
  file: string;
  kind: RecordKind;
  /** Whether it is a link to a file. */
  isLink: boolean;
  /** The id that it would have as a record, where it is one but for its ending. */
  meant?: string;
}

/** Endings of a record's file that a text editor or a system may give it. */
const ENDING = /(?:\.md)?\.(?:md|txt|text|markdown|mdown)$/i;

/** The name of a record but for its ending; undefined of other files, as the "….md~" that an editor keeps of it. */
function bareName(name: string): string | undefined {
  const bare = name.replace(ENDING, '');
  const isOther = /\.md/i.test(bare) || (bare === name && name.includes('.'));
  return isOther ? undefined : bare;
}

/** Whether a file begins as a record does. */
function beginsWithFacts(file: string): boolean {
  const bytes = Buffer.alloc(6);
  const handle = openSync(file, 'r');
  const length = readSync(handle, bytes);
  closeSync(handle);
  return /^\ufeff?---/.test(bytes.toString('utf8', 0, length));
}

function pathOf({ parentPath, name }: Dirent): string {
  return join(parentPath, name);
}

function strayOf(folder: string, entry: Dirent, files: ReadonlySet<string>): StrayFile[] {
  const isMarkdown = entry.name.endsWith('.md');
  const isLink = entry.isSymbolicLink() && isMarkdown;
  if (!isLink && (!entry.isFile() || isMarkdown)) return [];
  const file = pathOf(entry);
  const [top, ...path] = relative(folder, file).split(/[\\/]/);
  const kind = RECORD_KINDS.find((one) => one === top);
  if (!kind || path.some((part) => /^(?:\.|~\$)/.test(part))) return [];
  const bare = bareName(entry.name);
  if (isLink || bare === undefined) return [{ file, kind, isLink }];
  const isMeant = !files.has(join(entry.parentPath, `${bare}.md`)) && beginsWithFacts(file);
  return [
    { file, kind, isLink, ...(isMeant && { meant: [...path.slice(0, -1), bare].join('/') }) },
  ];
}

/** The files in the folders of the records that nobody reads, hidden ones left out. */
export function strayFiles(folder: string): StrayFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = new Set(entries.map(pathOf));
  return entries.flatMap((entry) => strayOf(folder, entry, files));
}
