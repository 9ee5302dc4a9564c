import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask.ts';

/** A server of this machine that serves a made site. */
export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** `nobody` of Debian: a server started by root runs as that user. */
const NOBODY = 65534;
const ATTEMPTS = 100;
const BETWEEN_MS = 30;

const isRoot = process.getuid?.() === 0;

/** What a program says when asked, on both streams; undefined where it is not installed. */
export function saidBy(program: string, option: string): string | undefined {
  const { error, stdout, stderr } = spawnSync(program, [option], { encoding: 'utf8' });
  return error ? undefined : stdout + stderr;
}

/** A port of the loopback interface that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** Makes the folder `run` for what a server writes, which belongs to the user it runs as. */
export function runFolder(folder: string): string {
  const run = join(folder, 'run');
  mkdirSync(run);
  if (isRoot) chownSync(run, NOBODY, NOBODY);
  return run;
}

/** Starts a server in the foreground, without privileges, and waits until it answers. */
export async function runServer(
  program: string,
  options: readonly string[],
  port: number,
): Promise<Running> {
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const server = spawn(program, options, { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (part: Buffer) => (said += part.toString()));
  }
  const ended = new Promise<void>((resolve) =>
    server.once('close', () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  const origin = `http://127.0.0.1:${String(port)}`;
  for (let attempt = 0; attempt < ATTEMPTS && server.exitCode === null; attempt += 1) {
    const answer = await ask(origin).catch(() => undefined);
    if (answer) return { origin, stop };
    await wait(BETWEEN_MS);
  }
  await stop();
  throw new Error(`${program} does not answer: ${said}`);
}
