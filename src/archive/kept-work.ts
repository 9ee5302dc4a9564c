import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Does work whose result stays the same as long as what it is given does. */
export interface Work {
  /**
   * Gives the result of some work, done now or before.
   * @param name of the work, which no other has.
   * @param given all that the result depends on, as text: digests of files, mostly.
   * @param work gives plain data that JSON can hold.
   */
  once<Result>(name: string, given: string, work: () => Result): Result;
}

/** Work that is never remembered. */
export const UNKEPT: Work = { once: (_name, _given, work) => work() };

/** How many results are written at a time. */
const AT_ONCE = 500;

const LINE_END = 0x0a;
/** How long a key is: SHA-256 in base64url, cut to 132 bits. */
const KEY = 22;

/**
 * Work that is kept in a file from one build to the next: a line for each result, its key and JSON.
 * Only what was asked for is written again, so that results of records that are gone go too.
 */
export class KeptWork implements Work {
  readonly #file: string;
  readonly #version: string;
  readonly #bytes: Buffer;
  /** Where each result of the last build stands in the bytes. */
  readonly #last = new Map<string, [from: number, to: number]>();
  readonly #asked = new Set<string>();
  readonly #done = new Map<string, string>();

  /**
   * @param file what was kept; it may be missing.
   * @param version of the code that does the work: what another did is not used.
   */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    this.#bytes = bytesOf(file);
    const end = this.#bytes.indexOf(LINE_END);
    if (end === -1 || this.#bytes.toString('utf8', 0, end) !== version) return;
    for (let from = end + 1; from < this.#bytes.length;) {
      const to = this.#bytes.indexOf(LINE_END, from);
      if (to === -1) break;
      this.#last.set(this.#bytes.toString('latin1', from, from + KEY), [from + KEY, to]);
      from = to + 1;
    }
  }

  once<Result>(name: string, given: string, work: () => Result): Result {
    const key = hash('sha256', `${name}\n${given}`, 'base64url').slice(0, KEY);
    this.#asked.add(key);
    const before = this.#done.get(key) ?? this.#before(key);
    if (before !== undefined) return JSON.parse(before);
    const result = work();
    if (result === undefined) throw new TypeError(`“${name}” gave nothing that could be kept.`);
    this.#done.set(key, JSON.stringify(result));
    return result;
  }

  #before(key: string): string | undefined {
    const place = this.#last.get(key);
    return place && this.#bytes.toString('utf8', ...place);
  }

  /** Writes what was asked for, whole or not at all. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const made = openSync(`${this.#file}.new`, 'w');
    writeSync(made, `${this.#version}\n`);
    // Results of the last build that stand one behind the other there are written at once.
    let [from, to] = [0, 0];
    const write = (): void => {
      if (to > from) writeSync(made, this.#bytes, from, to - from);
    };
    for (const key of this.#asked) {
      const [start, end] = this.#last.get(key) ?? [0, 0];
      if (end === 0 || this.#done.has(key)) continue;
      if (start - KEY !== to) {
        write();
        from = start - KEY;
      }
      to = end + 1;
    }
    write();
    let lines: string[] = [];
    for (const [key, result] of this.#done) {
      if (lines.push(`${key}${result}\n`) < AT_ONCE) continue;
      writeSync(made, lines.join(''));
      lines = [];
    }
    writeSync(made, lines.join(''));
    closeSync(made);
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return Buffer.alloc(0);
    throw error;
  }
}
