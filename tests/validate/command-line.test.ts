import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

/** The Node of the project, whichever runs the tests. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../scripts/validate.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url));

/** Starting Node and its libraries takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function validate(
  folder: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(NODE, [SCRIPT, ...args], {
    cwd: FIXTURES,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
}

it('ends with 0 where nothing is wrong', () => {
  expect(validate('sound')).toMatchObject({
    status: 0,
    stdout: '10 files read: nothing is wrong.\n',
    stderr: '',
  });
});

it('ends with 2 where a folder is named that it would not read', () => {
  const { status, stdout, stderr } = validate('sound', 'unknown-topic');
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr:
      '“unknown-topic” was not read: CONTENT_DIR in the environment names the folder of records.\n',
  });
});

it('ends with 1 and says that archive.yaml is missing', () => {
  const { status, stdout } = validate('unknown-topic');
  expect(status).toBe(1);
  expect(stdout.split('\n\n')[0]).toMatchInlineSnapshot(`
    "unknown-topic/archive.yaml:1:1  There is no archive.yaml: whose archive this is is not known.
      Write archive.yaml with council, language, time-zone and address, as in “Make it your council’s” of the README.
      archive-missing"
  `);
});

it('says which file was meant for archive.yaml', () => {
  expect(validate('archive-called-otherwise').stdout).toContain(
    'Rename archive.yml to archive.yaml.',
  );
});

it('ends with 1 where there is no such folder', () => {
  const { status, stdout } = validate('nowhere');
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "nowhere:1:1  There is no such folder of records.
      Make it, or name another by CONTENT_DIR in the environment.
      folder-missing

    1 error.
    "
  `);
});

it.each(['nowhere', 'unknown-topic'])('a build of %s says so too', (folder) => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const out = mkdtempSync(join(tmpdir(), 'minutebook-'));
  const { status, stdout, stderr } = spawnSync(
    NODE,
    ['scripts/build.ts', '--out', join(out, 'dist'), '--cache', join(out, 'cache')],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: join(FIXTURES, folder) },
    },
  );
  rmSync(out, { recursive: true });
  expect(status).toBe(1);
  expect(stdout).toContain(folder === 'nowhere' ? 'folder-missing' : 'archive-missing');
  expect(stderr).toBe('Nothing was built: the records need mending first.\n');
});
