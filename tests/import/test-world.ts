import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE } from '../../scripts/import/fetch/fetcher.ts';
import { runImport, type World } from '../../scripts/import/run.ts';

/** A run of the command in a test: what it said, how long it would have waited. */
export interface TestRun {
  code: number;
  out: string;
  err: string;
  /** Milliseconds the importer slept, by a clock that does not wait. */
  slept: number[];
}

/** A world without waiting whose day is 1 January 2026; an answer may take `patience` milliseconds. */
export function testWorld(
  patience = PATIENCE,
): World & { said: { out: string; err: string }; slept: number[] } {
  const said = { out: '', err: '' };
  const slept: number[] = [];
  let now = Date.UTC(2026, 0, 1);
  return {
    said,
    slept,
    patience,
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
    clock: {
      now: () => now,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    },
  };
}

/** Runs the importer's command in this process. */
export async function runTestImport(args: string[], patience?: number): Promise<TestRun> {
  const world = testWorld(patience);
  const code = await runImport(args, world);
  return { code, out: world.said.out, err: world.said.err, slept: world.slept };
}

/** Calls with a folder of its own under the system's temporary folder, removed afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-import-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
