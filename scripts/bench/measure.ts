import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { USAGE_FILE } from './usage.ts';

/** What one build took and made. */
export interface Measured {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor time. */
  cpu: number;
  /** Bytes resident at most. */
  memory: number;
  pages: number;
  files: number;
  /** Bytes of all files. */
  bytes: number;
}

const usage = z.object({ cpu: z.number(), memory: z.number() });

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Builds a content folder as `npm run build` does, in a process of its own, and measures it. Throws
 * with what the build said if it fails.
 * @param folder a folder inside the project; site and caches are kept in it.
 */
export function measureBuild(content: string, folder: string): Measured {
  const [out, report] = [join(folder, 'dist'), join(folder, 'usage.json')];
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/bench/usage.ts', 'scripts/build.ts', '--out', out].concat([
      '--cache',
      join(folder, 'cache'),
    ]),
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, CONTENT_DIR: content, [USAGE_FILE]: report },
    },
  );
  const wall = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  const files = filesIn(out);
  return {
    wall,
    ...usage.parse(JSON.parse(readFileSync(report, 'utf8'))),
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}
