import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The small archive that tests build themselves. */
export const FIXTURE_CONTENT = 'tests/site/fixtures/content';

/** The path the small site is built for, so that every test of it tests the base path too. */
export const FIXTURE_BASE = '/minutes';

/** A folder of its own in the project's cache, where Astro can build; the caller removes it. */
export function temporaryFolder(): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(join('.cache', 'test-'));
}

/** What a script of the project said and how it ended. */
export interface Ran {
  status: number | null;
  output: string;
}

/** What vitest sets for its tests, and Vite would heed in a build. */
const OF_VITEST = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];
const VITEST = Object.fromEntries(OF_VITEST.map((name) => [name, undefined]));

/** Runs a script of the project under this Node, with more in its environment. */
export function runScript(command: readonly string[], env: Record<string, string>): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...VITEST, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { status, output: stdout + stderr };
}

/** A site built for the tests. */
export interface MadeSite {
  folder: string;
  remove: () => void;
}

/** Builds the small archive as `npm run build` does. Throws with what the build said if it fails. */
export function makeFixtureSite(): MadeSite {
  const folder = temporaryFolder();
  const site = join(folder, 'dist');
  const { status, output } = runScript(
    ['scripts/build.ts', '--out', site, '--cache', join(folder, 'astro')],
    { CONTENT_DIR: FIXTURE_CONTENT, BASE_PATH: FIXTURE_BASE },
  );
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  if (status !== 0) {
    remove();
    throw new Error(`The small archive of the tests could not be built:\n${output}`);
  }
  return { folder: site, remove };
}
