import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { temporaryFolder, type Ran } from './made-site.ts';

/** What a folder holds: the digest of every file by its path. */
export type Held = ReadonlyMap<string, string>;

/** What a folder holds, without the compressed forms; nothing where it is missing. */
export function held(folder: string): Held {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The paths that one folder has and another has not, or has with other bytes. */
export function differing(one: Held, other: Held): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();
}

/** A script that runs in a process group of its own, so that all of it can be killed. */
export interface Running {
  ended: Promise<Ran>;
  /** What it said until now. */
  said: () => string;
  /** Kills the script and everything it started, at once; does nothing once it has ended. */
  kill: () => void;
}

/** A folder with records and the sites made of them. */
export class Workshop {
  readonly folder = temporaryFolder();
  readonly content = join(this.folder, 'content');
  #records: ReadonlyMap<string, string> = new Map();

  /** Where a site stands that is built here. */
  site(name: string): string {
    return join(this.folder, name, 'dist');
  }

  /** Writes the records that changed, and takes away those that are no more. */
  write(records: ReadonlyMap<string, string>): void {
    for (const path of this.#records.keys()) {
      if (!records.has(path)) rmSync(join(this.content, path));
    }
    for (const [path, text] of records) {
      if (this.#records.get(path) === text) continue;
      mkdirSync(dirname(join(this.content, path)), { recursive: true });
      writeFileSync(join(this.content, path), text);
    }
    this.#records = records;
  }

  start(script: string, ...args: string[]): Running {
    const child = spawn(process.execPath, [script, ...args], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: this.content },
    });
    const heard: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => heard.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => heard.push(bytes));
    const said = (): string => Buffer.concat(heard).toString();
    const ended = new Promise<Ran>((done, fail) => {
      child.once('error', fail);
      child.once('close', (status) => {
        done({ status, output: said() });
      });
    });
    const { pid } = child;
    if (pid === undefined) throw new Error(`${script} did not start.`);
    const kill = (): void => {
      if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGKILL');
    };
    return { ended, said, kill };
  }

  /**
   * Starts a build.
   * @param node arguments for Node itself.
   */
  startBuild(name: string, node: string[] = [], ...args: string[]): Running {
    const [first = 'scripts/build.ts', ...more] = [...node, 'scripts/build.ts'];
    const cache = join(this.folder, name, 'astro');
    return this.start(first, ...more, '--out', this.site(name), '--cache', cache, ...args);
  }

  /** Builds a site and gives what the build said. Throws where it failed. */
  async build(name: string, ...args: string[]): Promise<string> {
    const { status, output } = await this.startBuild(name, [], ...args).ended;
    if (status !== 0) throw new Error(`The build failed:\n${output}`);
    return output;
  }

  /** Builds a site of which nothing is there yet. */
  async buildClean(name: string): Promise<string> {
    rmSync(join(this.folder, name), { recursive: true, force: true });
    return this.build(name, '--full');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const MADE = /([\d,]+) of ([\d,]+) pages were made anew/; // 31 of 10,615 pages were made anew

/** How many pages a build made, and how many there are, as it said. */
export function madeIn(output: string): { anew: number; pages: number } {
  const [, anew, pages] = (MADE.exec(output) ?? []).map((text) => Number(text.replaceAll(',', '')));
  if (anew === undefined || pages === undefined) throw new Error(`Not said:\n${output}`);
  return { anew, pages };
}
