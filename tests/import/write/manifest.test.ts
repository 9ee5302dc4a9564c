import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { IMPORT_FOLDER } from '../../../scripts/import/write/manifest.ts';
import { inFolder } from '../test-world.ts';

/** Notes three records in a content folder, on a machine that speaks a language; gives their paths as written. */
async function pathsWritten(content: string, language: string): Promise<string[]> {
  const module = JSON.stringify(
    new URL('../../../scripts/import/write/manifest.ts', import.meta.url),
  );
  const script = `
    const { openManifest } = await import(${module});
    const manifest = await openManifest(${JSON.stringify(content)});
    for (const id of ['hz', 'chair', 'cz']) await manifest.note('bodies/' + id + '.md', id);
    await manifest.tidy();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, LC_ALL: language },
  });
  const written = await readFile(join(content, IMPORT_FOLDER, 'written.sha256'), 'utf8');
  return written
    .trim()
    .split('\n')
    .map((line) => line.slice(66));
}

// In Czech "ch" is a letter after "h".
test.each(['en_GB.UTF-8', 'cs_CZ.UTF-8'])('is in one order on a machine of %s', (language) =>
  inFolder(async (content) => {
    const paths = ['bodies/chair.md', 'bodies/cz.md', 'bodies/hz.md'];
    expect(await pathsWritten(content, language)).toEqual(paths);
  }),
);
