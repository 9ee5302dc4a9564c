import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Where something stands in a file: from this byte to before that one. */
export type Stretch = readonly [from: number, to: number];

/** How many bytes are read at once, and about how many are written: what is asked for together mostly stands together. */
const AT_ONCE = 1 << 18;

/** What ends a line. */
export const LINE_END = 0x0a;

/** What stands where a line stood that is not kept any more. */
export const BLANK = 0x20;

/** How many bytes of a file are looked through at once: it may be larger than what Node reads whole. */
const LOOKED_THROUGH = 1 << 24;

/**
 * The whole lines of a file, a piece at a time; none of one that is missing. What stands behind the
 * last line end is left out. A piece is there until the next one is asked for.
 * @param piece how many bytes are read at once; a longer line is read as it is.
 */
export function* linesOfFile(
  path: string,
  piece = LOOKED_THROUGH,
): Generator<{ lines: Buffer; offset: number }> {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    let bytes = Buffer.alloc(piece);
    let [offset, held] = [0, 0];
    for (;;) {
      const read = readSync(file, bytes, held, bytes.length - held, offset + held);
      if (read === 0) return;
      held += read;
      const end = bytes.lastIndexOf(LINE_END, held - 1) + 1;
      if (end > 0) yield { lines: bytes.subarray(0, end), offset };
      bytes.copyWithin(0, end, held);
      [offset, held] = [offset + end, held - end];
      if (held === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
    }
  } finally {
    closeSync(file);
  }
}

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
