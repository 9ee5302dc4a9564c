import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import {
  FIXTURE_BASE,
  FIXTURE_CONTENT,
  runScript,
  temporaryFolder,
  type Ran,
} from './made-site.ts';

const folder = temporaryFolder();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, ...command: string[]): Ran {
  return runScript([`scripts/${script}.ts`, '--cache', join(folder, 'cache'), ...command], {
    CONTENT_DIR: FIXTURE_CONTENT,
    BASE_PATH: FIXTURE_BASE,
  });
}

function part(number: number): string {
  return join(folder, `part-${String(number)}`);
}

/** Every file of a folder with its bytes. */
function filesIn(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(site, file), readFileSync(file, 'latin1')]));
}

describe('a site built in two parts', () => {
  it('is the site built whole, byte for byte, once the parts are put together', () => {
    for (const number of [1, 2]) {
      const { status, output } = run(
        'build',
        '--shard',
        `${String(number)}/2`,
        '--out',
        part(number),
      );
      expect([status, output]).toEqual([0, expect.stringContaining(`part ${String(number)}/2`)]);
    }
    const out = join(folder, 'merged');
    expect(run('merge', part(1), part(2), '--out', out).status).toBe(0);
    const [merged, whole] = [filesIn(out), filesIn(inject('fixtureSite'))];
    expect([...merged.keys()].sort()).toEqual([...whole.keys()].sort());
    const other = [...whole.keys()].filter((file) => merged.get(file) !== whole.get(file));
    expect(other).toEqual([]);
  });

  it('is not put together where a folder came without the file that says which part it is', () => {
    const bare = join(folder, 'bare');
    cpSync(part(2), bare, { recursive: true });
    for (const left of [undefined, '{']) {
      if (left === undefined) rmSync(join(bare, '.part.json'));
      else writeFileSync(join(bare, '.part.json'), left);
      const { status, output } = run('merge', part(1), bare, '--out', join(folder, 'half'));
      expect([status, output]).toEqual([
        1,
        `Nothing was built: ${bare} holds no part of a site; its hidden file .part.json goes with it.\n`,
      ]);
    }
  });

  it('is not put together of one part alone', () => {
    const { status, output } = run('merge', part(1), '--out', join(folder, 'half'));
    expect([status, output]).toEqual([1, expect.stringContaining('parts 1 of 2 are here')]);
  });
});

it.each([
  ['--shard 3/2', 'one part of several: --shard 3/8'],
  ['--max-files few', 'a whole number above 0: --max-files 20000'],
  ['--max-files 20000 --shard 1/2', '--max-files is for a site that is built whole'],
])('%s is refused', (options, message) => {
  const { status, output } = run('build', ...options.split(' '), '--out', join(folder, 'none'));
  expect([status, output]).toEqual([1, expect.stringContaining(message)]);
});
