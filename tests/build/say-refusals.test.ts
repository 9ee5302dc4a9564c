import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const MODULE = new URL('../../scripts/build/say-refusals.ts', import.meta.url).href;

vi.setConfig({ testTimeout: 30_000 });

/** Runs some code once refusals are said; gives how it ended and what it said. */
function run(code: string): [status: number | null, said: string] {
  const whole = `import { sayRefusals } from '${MODULE}'; import fs from 'node:fs'; sayRefusals(); ${code}`;
  const { status, stderr } = spawnSync(NODE, ['--input-type=module', '-e', whole], {
    encoding: 'utf8',
  });
  return [status, stderr];
}

test.each([
  ["fs.writeFileSync('/', 'x')", "EISDIR: illegal operation on a directory, open '/'"],
  [
    "await Promise.reject(new Error('Build failed', { cause: new Error('EROFS: read-only file system, open') }))",
    'EROFS: read-only file system, open',
  ],
  [
    "throw new Error('Build failed:\\n  No space left on device (os error 28)')",
    'No space left on device (os error 28)',
  ],
])('what a disk refuses is said in a line: %s', (code, why) => {
  expect(run(code)).toEqual([
    1,
    `The build ended before it was done: ${why}\nA site that stood there before is as it was.\n`,
  ]);
});

test('a fault of the code is shown with its place', () => {
  const [status, said] = run("throw new TypeError('no such thing')");
  expect(status).toBe(1);
  expect(said).toMatch(/^TypeError: no such thing\n {4}at /);
});
