import { hash } from 'node:crypto';
import { renameSync, truncateSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { BLANK, KeptLines, LINE_END, linesOfFile, type Stretch } from './kept-lines.ts';

/** Does work whose result stays the same as long as what it is given does. */
export interface Work {
  /**
   * Gives the result of some work, done now or before.
   * @param name of the work, which no other has.
   * @param given all that the result depends on, as text: digests of files, mostly.
   * @param work gives plain data that JSON can hold.
   */
  once<Result>(name: string, given: string, work: () => Result): Result;

  /** As `once`, for what is large and asked for now and then: gives what gives the result. */
  aside<Result>(name: string, given: string, work: () => Result): () => Result;
}

/** Work that is never remembered. */
export const UNKEPT: Work = {
  once: (_name, _given, work) => work(),
  aside: (_name, _given, work) => {
    const result = work();
    return () => result;
  },
};

/** How long a key is: SHA-256 in base64url, cut to 132 bits. */
const KEY = 22;

/** How long a key is with the sum behind it that tells whether what follows is what was written. */
const HEAD = KEY + 8;

/** CRC-32 of a key and its JSON, in hexadecimal digits. */
function sumOf(key: string, json: string | Buffer): string {
  return crc32(json, crc32(key))
    .toString(16)
    .padStart(HEAD - KEY, '0');
}

/** The line of a result: its key, its sum and JSON. */
function lineOf(key: string, json: string): Buffer {
  return Buffer.from(`${key}${sumOf(key, json)}${json}\n`);
}

function jsonOf(name: string, result: unknown): string {
  if (result === undefined) throw new TypeError(`“${name}” gave nothing that could be kept.`);
  return JSON.stringify(result);
}

function parsed<Result>(json: string): Result {
  return JSON.parse(json);
}

/** Work that is done for somebody else, whose `KeptWork` takes all its results at once. */
export class CollectedWork implements Work {
  readonly #lines: Buffer[] = [];

  once<Result>(name: string, given: string, work: () => Result): Result {
    return parsed(this.#collect(name, given, work));
  }

  aside<Result>(name: string, given: string, work: () => Result): () => Result {
    const json = this.#collect(name, given, work);
    return () => parsed(json);
  }

  /** The lines of all results. */
  get lines(): Buffer {
    return Buffer.concat(this.#lines);
  }

  #collect(name: string, given: string, work: () => unknown): string {
    const json = jsonOf(name, work());
    this.#lines.push(lineOf(keyOf(name, given), json));
    return json;
  }
}

/**
 * Work that is kept in a file from one build to the next: a line for each result.
 * None is held in memory, and what is done is added to the file at once: what a build had done when
 * it was killed is kept too, for a key says all that its result depends on. In the end what nobody
 * asked for is blanked out, so that results of records that are gone go too.
 */
export class KeptWork implements Work {
  readonly #file: string;
  readonly #version: string;
  readonly #lines: KeptLines;
  /** How long the file was before anything was added. */
  readonly #before: number;
  /** Where each result, its JSON alone, stands in the file. */
  readonly #at = new Map<string, Stretch>();
  readonly #asked = new Set<string>();
  /** Whether a line holds what nobody wrote, as after the power failed. */
  #isDamaged = false;

  /**
   * @param file what was kept; it may be missing.
   * @param version of the code that does the work: what another did is not used.
   */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    this.#lines = begun(file, version, this.#findKept());
    this.#before = this.#lines.length;
  }

  /** Whether nothing was kept from an earlier build. */
  get isNew(): boolean {
    return this.#at.size === 0;
  }

  /** Takes results that were worked out elsewhere (`CollectedWork`); they need not be asked for. */
  take(lines: Buffer): void {
    const [from] = this.#lines.add(lines);
    this.#find(lines, from);
  }

  once<Result>(name: string, given: string, work: () => Result): Result {
    const key = keyOf(name, given);
    this.#asked.add(key);
    const at = this.#at.get(key);
    if (at) return this.#read(at);
    const json = jsonOf(name, work());
    this.#keep(key, json);
    // As it is read in the next build: what was worked out holds on to the texts it was cut from.
    return parsed(json);
  }

  aside<Result>(name: string, given: string, work: () => Result): () => Result {
    const key = keyOf(name, given);
    this.#asked.add(key);
    const at = this.#at.get(key) ?? this.#keep(key, jsonOf(name, work()));
    return () => this.#read(at);
  }

  /** Takes out what nobody asked for; nothing can be asked for after that. */
  save(): void {
    const asked = [...this.#at].filter(([key]) => this.#asked.has(key));
    const unasked = [...this.#at].filter(([key]) => !this.#asked.has(key));
    const kept = asked.reduce((sum, [, [from, to]]) => sum + HEAD + to - from + 1, 0);
    // A file of which most is blank, or of which something cannot be told, is written anew.
    const isAnew = this.#isDamaged || kept * 2 < this.#lines.length;
    if (isAnew) this.#writeAnew(asked);
    else for (const [, [from, to]] of unasked) this.#lines.blank([from - HEAD, to]);
    this.#lines.close();
    if (isAnew) renameSync(`${this.#file}.new`, this.#file);
  }

  /** Takes out all that was added, as where records hold what may stand nowhere else. */
  giveUp(): void {
    this.#lines.close();
    truncateSync(this.#file, this.#before);
  }

  #writeAnew(results: readonly [string, Stretch][]): void {
    const made = begun(`${this.#file}.new`, this.#version, 0);
    for (const [, [from, to]] of results) {
      made.add(Buffer.from(this.#lines.read([from - HEAD, to + 1])));
    }
    made.close();
  }

  /** Finds the results that the same version kept. Gives where the last whole line of its file ends. */
  #findKept(): number {
    let end = 0;
    for (const { lines, offset } of linesOfFile(this.#file)) {
      const from = end === 0 ? lines.indexOf(LINE_END) + 1 : 0;
      if (from > 0 && lines.toString('utf8', 0, from) !== `${this.#version}\n`) return 0;
      this.#find(lines.subarray(from), offset + from);
      end = offset + lines.length;
    }
    return end;
  }

  /**
   * Finds the results in whole lines.
   * @param offset of the lines in the file.
   */
  #find(lines: Buffer, offset: number): void {
    let at = 0;
    for (let to = lines.indexOf(LINE_END); to !== -1; to = lines.indexOf(LINE_END, at)) {
      if (lines[at] !== BLANK) {
        const [key, from] = [lines.toString('latin1', at, at + KEY), at + HEAD];
        const sum = lines.toString('latin1', at + KEY, from);
        if (sum === sumOf(key, lines.subarray(from, to)))
          this.#at.set(key, [offset + from, offset + to]);
        else this.#isDamaged = true;
      }
      at = to + 1;
    }
  }

  #keep(key: string, json: string): Stretch {
    const [from, to] = this.#lines.add(lineOf(key, json));
    const at = [from + HEAD, to - 1] as const;
    this.#at.set(key, at);
    return at;
  }

  #read<Result>(at: Stretch): Result {
    return parsed(this.#lines.read(at).toString());
  }
}

/** The lines of a file under its first, the version. */
function begun(file: string, version: string, length: number): KeptLines {
  const lines = new KeptLines(file, length);
  if (length === 0) lines.add(Buffer.from(`${version}\n`));
  return lines;
}

function keyOf(name: string, given: string): string {
  return hash('sha256', `${name}\n${given}`, 'base64url').slice(0, KEY);
}
