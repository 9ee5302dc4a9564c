import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where something stands in a file: from this byte to before that one. */
export type Stretch = readonly [from: number, to: number];

/** How many bytes are read at once, and about how many are written: what is asked for together mostly stands together. */
export const AT_ONCE = 1 << 18;

/** Reads stretches of a file that is open, many of which stand one behind the other. */
class Stretches {
  readonly #file: number;
  #bytes = Buffer.alloc(AT_ONCE);
  /** Where the bytes stand in the file, and how many of them are of it. */
  #from = 0;
  #length = 0;

  constructor(file: number) {
    this.#file = file;
  }

  /** The bytes of a stretch, until the next one is read. Throws where the file ends before it does. */
  read([from, to]: Stretch): Buffer {
    if (from < this.#from || to > this.#from + this.#length) {
      if (to - from > this.#bytes.length) this.#bytes = Buffer.alloc(to - from);
      this.#length = readSync(this.#file, this.#bytes, 0, this.#bytes.length, from);
      this.#from = from;
      if (to > from + this.#length) throw new Error('What was kept was cut while it was read.');
    }
    return this.#bytes.subarray(from - this.#from, to - this.#from);
  }
}

/** A file of lines that was written before. */
export class LastLines {
  readonly #file: number;
  readonly #stretches: Stretches;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.#stretches = new Stretches(this.#file);
  }

  /** The bytes of a stretch, until the next one is read. */
  read(stretch: Stretch): Buffer {
    return this.#stretches.read(stretch);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** A file of lines that are written one by one and can be read again. */
export class NewLines {
  readonly #file: number;
  readonly #stretches: Stretches;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  /** Begins the file anew; its folder is made if it is not there. */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w+');
    this.#stretches = new Stretches(this.#file);
  }

  /** Adds bytes at the end. Gives where they stand. */
  add(bytes: Buffer): Stretch {
    const from = this.#written + this.#waitingBytes;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= AT_ONCE) this.#write();
    return [from, from + bytes.length];
  }

  /** The bytes of a stretch, until the next one is read. */
  read(stretch: Stretch): Buffer {
    if (stretch[1] > this.#written) this.#write();
    return this.#stretches.read(stretch);
  }

  close(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#written += bytes.length;
    [this.#waiting, this.#waitingBytes] = [[], 0];
  }
}
