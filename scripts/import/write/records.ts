import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../../src/has-code.ts';
import { withoutExempt } from '../../validate/exempt-lines.ts';
import type { ComposedFile } from '../compose/files.ts';
import { writeWhole } from './atomic.ts';
import { differences } from './differences.ts';
import { IMPORT_FOLDER, openManifest, type Manifest } from './manifest.ts';

/** What became of one record. */
export type Outcome =
  | { path: string; was: 'written' | 'updated' | 'unchanged' | 'kept' }
  | { path: string; was: 'edited'; proposed: string; differences: string };

/**
 * Writes records into a content folder: new ones, and those the importer wrote and nobody edited.
 * The new text of an edited one is laid beside it, under `.import/proposed`, for a human to compare.
 * A stub never replaces a record. With `dryRun` nothing is written.
 */
export async function writeRecords(
  content: string,
  files: readonly ComposedFile[],
  dryRun: boolean,
): Promise<Outcome[]> {
  const manifest = await openManifest(content);
  const outcomes: Outcome[] = [];
  const claimed = new Map<string, ComposedFile>();
  // stubs first: a record never stands without the people and bodies it names
  for (const file of [...files].sort(
    (a, b) => Number(b.as === 'if-new') - Number(a.as === 'if-new'),
  )) {
    const other = claimed.get(file.path);
    outcomes.push(await writeRecord(content, file, other, manifest, dryRun));
    if (other === undefined) claimed.set(file.path, file);
  }
  if (!dryRun) await manifest.tidy();
  return outcomes;
}

async function writeRecord(
  content: string,
  file: ComposedFile,
  other: ComposedFile | undefined,
  manifest: Manifest,
  dryRun: boolean,
): Promise<Outcome> {
  const { path, text, as } = file;
  const existing = other?.text ?? (await textOf(join(content, path)));
  if (existing === text) {
    if (!dryRun && other === undefined) await manifest.note(path, text);
    return { path, was: 'unchanged' };
  }
  if (existing !== undefined && as === 'if-new') return { path, was: 'kept' };
  const ours =
    existing === undefined ||
    (as === 'record' && other === undefined && manifest.wrote(path, existing));
  if (!ours) return laidBeside(content, file, existing, other, dryRun);
  if (!dryRun) {
    // first the digest, then the record: killed in between, the record still counts as unedited
    await manifest.note(path, text);
    await writeWhole(join(content, path), text);
  }
  return { path, was: existing === undefined ? 'written' : 'updated' };
}

async function laidBeside(
  content: string,
  { path, text, from, as }: ComposedFile,
  existing: string,
  other: ComposedFile | undefined,
  dryRun: boolean,
): Promise<Outcome> {
  const proposed = join(IMPORT_FOLDER, 'proposed', path);
  if (!dryRun) await writeWhole(join(content, proposed), text);
  const label = `${path} (${held(as, other)})`;
  return {
    path,
    was: 'edited',
    proposed: join(content, proposed),
    differences: differences(shown(existing), shown(text), label, `${path} (from ${from})`),
  };
}

/** A record for printing: without the words of items taken in private and of what was withdrawn. */
function shown(text: string): string {
  return withoutExempt(text.split('\n')).join('\n');
}

function held(as: ComposedFile['as'], other: ComposedFile | undefined): string {
  if (other !== undefined) return `from ${other.from}`;
  return as === 'other-source' ? 'held, from another document' : 'edited by hand';
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
