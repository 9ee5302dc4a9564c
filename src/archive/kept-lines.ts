import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where something stands in a file: from this byte to before that one. */
export type Stretch = readonly [from: number, to: number];

/** How many bytes are read at once, and about how many are written: what is asked for together mostly stands together. */
const AT_ONCE = 1 << 18;

/** What stands where a line stood that is not kept any more. */
export const BLANK = 0x20;

/** A file of lines: more are added at its end, and any can be read or blanked out. */
export class KeptLines {
  readonly #file: number;
  /** How long the file is, and what waits to be written behind that. */
  #written: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  /** Bytes that were read last: where they stand in the file, and how many of them are of it. */
  #bytes = Buffer.alloc(AT_ONCE);
  #from = 0;
  #length = 0;

  /**
   * @param path of the file; it and its folder are made if they are not there.
   * @param length of what is taken over of it, in bytes: what stands behind that is cut off.
   */
  constructor(path: string, length: number) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, length === 0 ? 'w+' : 'r+');
    ftruncateSync(this.#file, length);
    this.#written = length;
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#written + this.#waitingBytes;
  }

  /** Adds bytes at the end. Gives where they stand. */
  add(bytes: Buffer): Stretch {
    const from = this.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= AT_ONCE) this.#write();
    return [from, from + bytes.length];
  }

  /** The bytes of a stretch, until the next one is read. Throws where the file ends before it does. */
  read([from, to]: Stretch): Buffer {
    if (to > this.#written) this.#write();
    if (from < this.#from || to > this.#from + this.#length) {
      if (to - from > this.#bytes.length) this.#bytes = Buffer.alloc(to - from);
      this.#length = readSync(this.#file, this.#bytes, 0, this.#bytes.length, from);
      this.#from = from;
      if (to > from + this.#length) throw new Error('What was kept was cut while it was read.');
    }
    return this.#bytes.subarray(from - this.#from, to - this.#from);
  }

  /** Puts blanks in the place of what stands in a stretch. */
  blank([from, to]: Stretch): void {
    if (to > this.#written) this.#write();
    writeWhole(this.#file, Buffer.alloc(to - from, BLANK), from);
    this.#length = 0;
  }

  /** Writes what waits, and closes the file. */
  close(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    const bytes = Buffer.concat(this.#waiting);
    writeWhole(this.#file, bytes, this.#written);
    this.#written += bytes.length;
    [this.#waiting, this.#waitingBytes] = [[], 0];
  }
}

function writeWhole(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
  }
}
