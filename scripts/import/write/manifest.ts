import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../../../src/has-code.ts';
import { writeWhole } from './atomic.ts';

/**
 * What the importer wrote: the SHA-256 digest of each record, in the form of `sha256sum`, so that
 * `sha256sum -c` shows which records were edited since.
 */
export interface Manifest {
  /** True for a text that the importer itself wrote at this path. */
  wrote(path: string, text: string): boolean;
  /** Notes, before it is written, that this text will stand at this path. */
  note(path: string, text: string): Promise<void>;
  /** Keeps one digest a path, the last. */
  tidy(): Promise<void>;
}

/** Where the manifest and what is laid beside edited records stand, inside the content folder. */
export const IMPORT_FOLDER = '.import';

// "<64 hex digits>  meetings/board/2017-04-24.md"
const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/;

/** Opens the manifest of a content folder; a line cut off by a crash is passed over. */
export async function openManifest(content: string): Promise<Manifest> {
  const file = join(content, IMPORT_FOLDER, 'written.sha256');
  const digests = new Map<string, string[]>();
  for (const line of (await textOf(file)).split('\n')) {
    const [, digest, path] = LINE.exec(line) ?? [];
    if (digest !== undefined && path !== undefined)
      digests.set(path, [...(digests.get(path) ?? []), digest]);
  }
  return {
    wrote: (path, text) => digests.get(path)?.includes(digestOf(text)) ?? false,
    async note(path, text) {
      const digest = digestOf(text);
      if (digests.get(path)?.at(-1) === digest) return;
      digests.set(path, [...(digests.get(path) ?? []), digest]);
      await append(file, `\n${digest}  ${path}\n`);
    },
    async tidy() {
      // By code unit: the same on every machine, whatever its language, for this file is versioned.
      const lines = [...digests.keys()]
        .sort()
        .map((path) => `${digests.get(path)?.at(-1) ?? ''}  ${path}`);
      const text = `${lines.join('\n')}\n`;
      if (digests.size > 0 && text !== (await textOf(file))) await writeWhole(file, text);
    },
  };
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function append(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const opened = await open(file, 'a');
  try {
    await opened.writeFile(text, 'utf8');
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}
