import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './archive/content-folder.ts';
import { readArchiveFile } from './record/read.ts';
import type { ArchiveFacts } from './record/schema/archive.ts';

/** Whose archive this is: `archive.yaml` in the content folder. Throws when it cannot be read. */
export function archiveFacts(): ArchiveFacts {
  const file = join(contentFolder(), 'archive.yaml');
  const { facts, problems } = readArchiveFile(readFileSync(file), file);
  if (!facts) throw new Error(`${file}: ${problems[0]?.message ?? 'cannot be read'}`);
  return facts;
}
