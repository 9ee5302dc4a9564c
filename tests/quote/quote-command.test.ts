import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

/** The Node of the project, whichever runs the tests. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../scripts/quote.ts', import.meta.url));
const RECORDS = fileURLToPath(new URL('../validate/fixtures', import.meta.url));

/** Starting Node and its libraries takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function quote(
  folder: string,
  words: string,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(NODE, [SCRIPT, words], {
    cwd: RECORDS,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
}

it('says where words stand, and ends with 0', () => {
  expect(quote('sound', 'the further report was received')).toMatchObject({
    status: 0,
    stdout: 'wholly   school-board/2020-02-14#item-2, as it now reads\n',
    stderr: '',
  });
});

it('says what is wrong with the records instead of looking, and ends with 2', () => {
  const { status, stdout, stderr } = quote('impossible-date', 'the further report was received');
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  expect(stdout).toContain('“2020-02-30” is not a day of the calendar.');
});

it('says that there is no such folder, and ends with 2', () => {
  const { status, stdout, stderr } = quote('nowhere', 'the further report was received');
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  expect(stdout).toContain('There is no such folder of records.');
});
