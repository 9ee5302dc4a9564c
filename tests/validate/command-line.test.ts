import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** The Node of the project, whichever runs the tests. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../scripts/validate.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url));

function validate(folder: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(NODE, [SCRIPT], {
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

it('ends with 1 and says that archive.yaml is missing', () => {
  const { status, stdout } = validate('unknown-topic');
  expect(status).toBe(1);
  expect(stdout.split('\n\n')[0]).toMatchInlineSnapshot(`""`);
});

it('ends with 1 where there is no such folder', () => {
  const { status, stdout } = validate('nowhere');
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`""`);
});
