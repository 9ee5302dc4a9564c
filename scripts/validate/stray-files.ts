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
const ENDING = /(?:\.md)?(?:\.(?:md|txt|text|markdown|mdown))?$/i;

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
  const id = path.join('/').replace(ENDING, '');
  const record = join(folder, kind, `${id}.md`);
  const isMeant = !isLink && !files.has(record) && beginsWithFacts(file);
  return [{ file, kind, isLink, ...(isMeant && { meant: id }) }];
}

/** The files in the folders of the records that nobody reads, hidden ones left out. */
export function strayFiles(folder: string): StrayFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = new Set(entries.map(pathOf));
  return entries.flatMap((entry) => strayOf(folder, entry, files));
}
