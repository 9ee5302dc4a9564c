import { publication, type Said } from '../../src/register/publication.ts';
import { readRegister, withEvents } from '../../src/register/register.ts';
import type { Surfaces } from '../../src/register/surface.ts';
import { expect } from 'vitest';
import { Clerk } from './clerk.ts';
import type { Cited } from './model.ts';
import { recordsOf } from './records.ts';
import { surfacesFrom } from './small-archive.ts';

/** A council that publishes after each act, and keeps what it ever published. */
export class Council {
  readonly clerk = new Clerk();
  files = new Map<string, string>();
  surfaces: Surfaces = { shown: new Map(), withdrawn: new Map() };
  readonly published = new Set<string>();
  readonly cited = new Map<string, Cited>();
  #month = 0;

  publish(): void {
    this.surfaces = surfacesFrom(recordsOf(this.clerk));
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
    for (const [path, text] of changed) {
      const before = this.files.get(path) ?? '';
      if (path !== 'heads.txt') expect(text.startsWith(before)).toBe(true);
      this.files.set(path, text);
    }
    this.clerk.moves = [];
    this.clerk.removed = [];
    this.#note();
  }

  #note(): void {
    for (const { place, passages } of this.surfaces.shown.values()) {
      this.published.add(place);
      for (const { id } of passages) this.published.add(`${place} ${id}`);
    }
    for (const cited of this.clerk.readings()) {
      this.cited.set(`${cited.place} ${cited.passage} ${cited.reading}`, cited);
    }
  }
}
