import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFolder } from '../../scripts/validate/validate-folder.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

/**
 * The report on the sound archive of `fixtures/sound` with one fixture laid over it, as
 * `npm run validate` prints it without colours; its folder is called `content`. The first line
 * says how the command would end.
 */
export function reportOf(fixture: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'));
  try {
    for (const layer of ['sound', fixture]) {
      cpSync(join(FIXTURES, layer), folder, { recursive: true });
    }
    const { report, hasErrors } = validateFolder(folder, false);
    return `exit ${hasErrors ? '1' : '0'}\n${report.replaceAll(folder, 'content')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
