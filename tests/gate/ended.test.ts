import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a gate that is ended by %s leaves nothing behind, and its stage ends with it',
  async (signal) => {
    const gate = spawn(NODE, ['scripts/gate.ts'], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    const ended = new Promise((done) => {
      // When nobody writes there any more, the stage either.
      gate.once('close', done);
    });
    gate.stdout.on('data', (bytes: Buffer) => {
      if (said === '') gate.kill(signal);
      said += bytes.toString();
    });
    expect(await ended).toBe(1);
    expect(said).toBe('\n== records\n');
    expect(readdirSync(folder)).toEqual([]);
  },
);
