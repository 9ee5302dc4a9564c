import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

/** The Node of the project, whichever runs the tests. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** Starting Node and its libraries takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function run(script: string, ...words: string[]) {
  return spawnSync(NODE, [`scripts/${script}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '/no/such/folder' },
  });
}

it.each([
  ...['build', 'merge', 'compress', 'publish-register', 'new'],
  ...['quote', 'verify', 'validate', 'import'],
])('%s --help says how it is called', (script) => {
  const { status, stdout, stderr } = run(script, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`npm run ${script}`);
});

it.each(['build', 'merge', 'compress', 'publish-register'])(
  '%s names an option it does not know',
  (script) => {
    const { status, stderr } = run(script, '--quick');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--quick'\.\nnpm run /);
  },
);
