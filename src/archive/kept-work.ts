import { hash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { AT_ONCE, LastLines, NewLines, type Stretch } from './kept-lines.ts';

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

const LINE_END = 0x0a;
/** How long a key is: SHA-256 in base64url, cut to 132 bits. */
const KEY = 22;

/**
 * Work that is kept in a file from one build to the next: a line for each result, its key and JSON.
 * None is held in memory: what is done is written at once, beside what the last build kept. Only
 * what was asked for is taken over from there, so that results of records that are gone go too.
 */
export class KeptWork implements Work {
  readonly #file: string;
  readonly #version: string;
  /** What the last build kept, and where each result, its JSON alone, stands there. */
  readonly #last: LastLines | undefined;
  readonly #lastAt = new Map<string, Stretch>();
  readonly #asked = new Set<string>();
  /** What this build keeps, from its first result on, and where each stands there. */
  #made: NewLines | undefined;
  readonly #madeAt = new Map<string, Stretch>();

  /**
   * @param file what was kept; it may be missing.
   * @param version of the code that does the work: what another did is not used.
   */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    const bytes = bytesOf(file);
    const end = bytes.indexOf(LINE_END);
    if (end === -1 || bytes.toString('utf8', 0, end) !== version) return;
    this.#last = new LastLines(file);
    for (let from = end + 1; from < bytes.length;) {
      const to = bytes.indexOf(LINE_END, from);
      if (to === -1) break;
      this.#lastAt.set(bytes.toString('latin1', from, from + KEY), [from + KEY, to]);
      from = to + 1;
    }
  }

  once<Result>(name: string, given: string, work: () => Result): Result {
    const key = keyOf(name, given);
    const before = this.#read(key);
    if (before !== undefined) return JSON.parse(before);
    const result = work();
    this.#keep(key, name, result);
    return result;
  }

  aside<Result>(name: string, given: string, work: () => Result): () => Result {
    const key = keyOf(name, given);
    this.#asked.add(key);
    if (!this.#madeAt.has(key) && !this.#lastAt.has(key)) this.#keep(key, name, work());
    return () => JSON.parse(this.#read(key) ?? '');
  }

  /** Writes what was asked for, whole or not at all. Nothing can be asked for after that. */
  save(): void {
    const made = this.#begun();
    // Results of the last build that stand one behind the other there are copied together.
    let [from, to] = [0, 0];
    const copy = (): void => {
      if (this.#last && to > from) made.add(Buffer.from(this.#last.read([from, to])));
    };
    for (const key of this.#asked) {
      const at = this.#lastAt.get(key);
      if (!at || this.#madeAt.has(key)) continue;
      if (at[0] - KEY !== to || to - from > AT_ONCE) {
        copy();
        from = at[0] - KEY;
      }
      to = at[1] + 1;
    }
    copy();
    made.close();
    this.#last?.close();
    renameSync(`${this.#file}.new`, this.#file);
  }

  #begun(): NewLines {
    if (this.#made) return this.#made;
    this.#made = new NewLines(`${this.#file}.new`);
    this.#made.add(Buffer.from(`${this.#version}\n`));
    return this.#made;
  }

  #keep(key: string, name: string, result: unknown): void {
    if (result === undefined) throw new TypeError(`“${name}” gave nothing that could be kept.`);
    const [from, to] = this.#begun().add(Buffer.from(`${key}${JSON.stringify(result)}\n`));
    this.#madeAt.set(key, [from + KEY, to - 1]);
  }

  #read(key: string): string | undefined {
    this.#asked.add(key);
    const made = this.#madeAt.get(key);
    if (made) return this.#made?.read(made).toString();
    const last = this.#lastAt.get(key);
    return last && this.#last?.read(last).toString();
  }
}

function keyOf(name: string, given: string): string {
  return hash('sha256', `${name}\n${given}`, 'base64url').slice(0, KEY);
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
