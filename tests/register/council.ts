import { makeArchive, type Archive } from '../../src/archive/archive.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';
import { listedIn } from '../../src/register/listings-of.ts';
import type { Listed } from '../../src/register/listings.ts';
import { surfacesOf } from '../../src/register/surfaces-of.ts';
import { changedFiles, readEarlierWords } from '../../src/register/earlier-words.ts';
import { keepEarlier, type Publishing } from '../../src/register/keeping.ts';
import { publication, type Said } from '../../src/register/publication.ts';
import { readRegister, withEvents } from '../../src/register/register.ts';
import type { Surfaces } from '../../src/register/surface.ts';
import type { Snapshot } from '../../src/register/words-once.ts';
import { expect } from 'vitest';
import { Clerk } from './clerk.ts';
import type { Cited } from './model.ts';
import { recordsOf } from './records.ts';
import { contentOf } from './small-archive.ts';

/** How many items of a person stand on one page here. */
const MOST_OF_A_PERSON = 3;

type Files = ReadonlyMap<string, string>;

/** What names a reading of a matter, wherever it stands. */
export function nameOf({ uid, passage, reading }: Cited): string {
  return `${String(uid)} ${passage} ${reading}`;
}

/** A council that publishes after each act, and keeps what it ever published. */
export class Council {
  readonly clerk = new Clerk();
  files = new Map<string, string>();
  surfaces: Surfaces = { shown: new Map(), withdrawn: new Map() };
  archive: Archive | undefined;
  readonly published = new Set<string>();
  /** The matter that stood last at each place of an item. */
  readonly lastAt = new Map<string, number>();
  /** Every listing that ever was, for people with more than some items by year as well. */
  readonly listed = new Set<string>();
  readonly cited = new Map<string, Cited>();
  /** Readings whose words were edited out and not kept, by what names them in `cited`. */
  readonly unseen = new Set<string>();
  /** Matters that were withdrawn or taken in private at some time: their earlier words are gone for good. */
  readonly taken = new Set<number>();
  /** The files of earlier words. */
  earlier = new Map<string, string>();
  readonly #history: ReadonlyMap<string, string>[] = [];
  #shown = new Set<string>();
  #month = 0;

  /** @param isUnseen whether the words that give way are not to be kept. */
  publish(isUnseen = false): void {
    const records = recordsOf(this.clerk);
    const content = contentOf(records);
    this.archive = makeArchive(entriesOf(content));
    this.surfaces = surfacesOf(this.archive, content);
    const on = `${String(2021 + Math.floor(this.#month / 12))}-${String((this.#month++ % 12) + 1).padStart(2, '0')}-01`;
    const { moves, removed } = this.clerk;
    const withdrawals = removed.map((place) => ({
      place,
      reason: 'error' as const,
      ask: 'The office',
    }));
    const said: Said = { on, moves, withdrawals };
    const { lives } = readRegister(this.files, 'register');
    const first = publication(lives, this.surfaces, said);
    const rules = new Set(first.objections.map(({ rule }) => rule));
    expect(
      [...rules].filter((rule) => !['approved-text-changed', 'approval-lost'].includes(rule)),
    ).toEqual([]);
    const { events, objections } =
      rules.size === 0
        ? first
        : publication(lives, this.surfaces, { ...said, because: 'Miscopied' });
    expect(objections).toEqual([]);
    const changed = withEvents(this.files, events);
    this.#keep({ before: lives, events, changed }, isUnseen);
    this.#history.unshift(records);
    for (const [path, text] of changed) {
      const before = this.files.get(path) ?? '';
      if (path !== 'heads.txt') expect(text.startsWith(before)).toBe(true);
      this.files.set(path, text);
    }
    this.clerk.moves = [];
    this.clerk.removed = [];
    this.#note();
  }

  /** Keeps earlier words as publish-register does, from every state the records were in. */
  #keep(
    { before, events, changed }: Pick<Publishing, 'before' | 'events'> & { changed: Files },
    isUnseen: boolean,
  ): void {
    const after = readRegister(new Map([...this.files, ...changed]), 'register').lives;
    const { entries: kept, problems } = readEarlierWords(this.earlier, 'register', before);
    expect(problems).toEqual([]);
    const publishing = { before, after, events, surfaces: this.surfaces, kept };
    const { entries, missing } = keepEarlier(
      publishing,
      isUnseen ? undefined : (paths) => this.#versions(paths),
    );
    expect(missing).toEqual([]);
    for (const [path, text] of changedFiles(this.earlier, entries)) {
      if (text === undefined) this.earlier.delete(path);
      else this.earlier.set(path, text);
    }
    const now = new Set([...this.clerk.readings()].map(nameOf));
    for (const name of isUnseen ? this.#shown : []) if (!now.has(name)) this.unseen.add(name);
    this.#shown = now;
  }

  #versions(paths: readonly string[]): Snapshot[] {
    const bytes = new TextEncoder();
    return this.#history.map(
      (records) =>
        new Map(
          paths.flatMap((path): [string, Uint8Array][] => {
            const text = records.get(path);
            return text === undefined ? [] : [[path, bytes.encode(text)]];
          }),
        ),
    );
  }

  /** What is listed now. */
  listings(): Listed | undefined {
    return this.archive && listedIn(this.archive, MOST_OF_A_PERSON);
  }

  #note(): void {
    const standing = new Map(this.clerk.matters().map(([matter]) => [matter.uid, matter]));
    for (const { uid, by = uid } of this.cited.values()) {
      for (const one of [uid, by]) {
        const matter = standing.get(one);
        if (!matter || (one === uid && matter.isExempt)) this.taken.add(one);
      }
    }
    for (const listing of this.listings()?.now ?? []) this.listed.add(listing);
    for (const [{ uid }, place] of this.clerk.matters()) this.lastAt.set(place, uid);
    for (const { place, passages } of this.surfaces.shown.values()) {
      this.published.add(place);
      for (const { id } of passages) this.published.add(`${place} ${id}`);
    }
    for (const cited of this.clerk.readings()) {
      this.cited.set(`${cited.place} ${cited.passage} ${cited.reading}`, cited);
    }
  }
}
