import type { Archive } from '../../src/archive/archive.ts';
import type { PagesFile } from './pages-file.ts';
import { answered, together } from './questions.ts';

/** What pages asked and how the archive answers it, in the last build and in this one. */
export class Answers {
  /** All that was asked in this build, with the digest of the answers. */
  readonly all: PagesFile['answers'] = [];
  readonly #archive: Archive;
  readonly #last: PagesFile['answers'];
  /** By the number of the last build, whether the answers stayed the same. */
  readonly #same: boolean[] = [];
  /** By the number of the last build, the number in this one. */
  readonly #taken: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param last what was asked in the last build. */
  constructor(archive: Archive, last: PagesFile['answers']) {
    this.#archive = archive;
    this.#last = last;
  }

  /** Whether the archive answers what has a number in the last build as it did then. */
  isSame(number: number): boolean {
    const known = this.#same[number];
    if (known !== undefined) return known;
    const [asked, digest] = this.#before(number);
    const isSame = answered(this.#archive, asked) === digest;
    this.#same[number] = isSame;
    return isSame;
  }

  /** Takes over what a page of the last build asked, which is answered the same. Gives its numbers now. */
  take(numbers: readonly number[]): number[] {
    return numbers.map((number) => (this.#taken[number] ??= this.#number(...this.#before(number))));
  }

  /** Adds what a page asked that was made in this build, as `noting` gives it. Gives its numbers. */
  add(asked: readonly string[]): number[] {
    return together(asked).map((text) => this.#number(text));
  }

  #before(number: number): [asked: string, digest: string] {
    const before = this.#last[number];
    if (!before) throw new Error(`Nothing was noted as question ${String(number)}.`);
    return before;
  }

  #number(asked: string, digest?: string): number {
    const known = this.#numbers.get(asked);
    if (known !== undefined) return known;
    const number = this.all.push([asked, digest ?? this.#digest(asked)]) - 1;
    this.#numbers.set(asked, number);
    return number;
  }

  #digest(asked: string): string {
    const digest = answered(this.#archive, asked);
    if (digest === undefined) throw new Error(`Nobody can ask “${asked}” again.`);
    return digest;
  }
}
