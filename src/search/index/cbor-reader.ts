/** The kinds of CBOR (RFC 8949) that stand in Pagefind's files, by their first three bits. */
const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Reads Pagefind's files, one value after another. Every method throws when something else stands there. */
export class CborReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** How many bytes were read. */
  get place(): number {
    return this.#at;
  }

  #head(): { kind: number; value: number } {
    const first = this.#bytes.readUInt8(this.#at);
    this.#at += 1;
    const [kind, short] = [first >> 5, first & 31];
    if (short < 24) return { kind, value: short };
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`CBOR of an unknown form: ${String(first)}.`);
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return { kind, value };
  }

  #value(wanted: number): number {
    const { kind, value } = this.#head();
    if (kind !== wanted) {
      throw new Error(`CBOR of kind ${String(wanted)} was expected, not ${String(kind)}.`);
    }
    return value;
  }

  /** The length of a list, whose values are read next. */
  list(): number {
    return this.#value(LIST);
  }

  /** A number from 0 on. */
  number(): number {
    return this.#value(NUMBER);
  }

  text(): string {
    const length = this.#value(TEXT);
    this.#at += length;
    return this.#bytes.toString('utf8', this.#at - length, this.#at);
  }

  /** Goes past a value of any kind. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const { kind, value } = this.#head();
      if (kind === LIST) left += value;
      else if (kind === TEXT) this.#at += value;
      else if (kind !== NUMBER && kind !== NEGATIVE) {
        throw new Error(`CBOR of an unknown kind: ${String(kind)}.`);
      }
    }
  }
}
