import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../../src/has-code.ts';
import { writeWhole } from '../write/atomic.ts';

/** An answer of a server: its bytes and the address it came from after redirects. */
export interface Answer {
  bytes: Uint8Array;
  address: string;
}

/** Answers kept on disk, so that an import that was broken off goes on without asking again. */
export interface Cache {
  /** The answer kept for an address, unless it is older than `maxAge` milliseconds. */
  get(address: string, now: number, maxAge: number): Promise<Answer | undefined>;
  put(address: string, answer: Answer, now: number): Promise<void>;
}

interface Kept {
  asked: string;
  address: string;
  at: number;
}

/** A cache in a folder: for each address `<digest>.json` (what was asked, when) and `<digest>.bytes`. */
export function diskCache(folder: string): Cache {
  const file = (address: string, end: string) =>
    join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.${end}`);
  return {
    async get(address, now, maxAge) {
      const kept = keptOf(await bytesOf(file(address, 'json')));
      if (kept === undefined || now - kept.at > maxAge) return undefined;
      const bytes = await bytesOf(file(address, 'bytes'));
      return bytes === undefined ? undefined : { bytes, address: kept.address };
    },
    async put(address, answer, now) {
      const kept: Kept = { asked: address, address: answer.address, at: now };
      // the bytes first: where the note stands, the bytes are whole
      await writeWhole(file(address, 'bytes'), answer.bytes);
      await writeWhole(file(address, 'json'), `${JSON.stringify(kept, null, 2)}\n`);
    },
  };
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function keptOf(bytes: Uint8Array | undefined): Kept | undefined {
  if (bytes === undefined) return undefined;
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof value !== 'object' || value === null) return undefined;
  const { asked, address, at }: Partial<Record<keyof Kept, unknown>> = value;
  const whole = typeof asked === 'string' && typeof address === 'string' && typeof at === 'number';
  return whole ? { asked, address, at } : undefined;
}
