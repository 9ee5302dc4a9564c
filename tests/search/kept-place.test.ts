import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPlace } from '../../src/search/page/kept-place.ts';

const kept = new Map<string, string>();
let scrolled: number[];
let leave: () => void;

/** Opens the page at what is asked. */
function open(search: string): () => void {
  vi.stubGlobal('location', { search });
  scrolled = [];
  return keptPlace();
}

/** Leaves the page, scrolled so many pixels. */
function leaveAt(pixels: number): void {
  vi.stubGlobal('scrollY', pixels);
  leave();
}

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('scrollTo', (_: number, down: number) => scrolled.push(down));
  vi.stubGlobal('addEventListener', (event: string, done: () => void) => {
    expect(event).toBe('pagehide');
    leave = done;
  });
});
afterEach(() => vi.unstubAllGlobals());

test('coming back to the results goes to where they were left, once', () => {
  open('?q=adoption');
  vi.stubGlobal('location', { search: '?q=adoption&show=20' });
  leaveAt(1250.5);
  const toPlace = open('?q=adoption&show=20');
  toPlace();
  toPlace();
  expect(scrolled).toEqual([1251]);
});

test('what is asked for the first time, or now, begins at the top', () => {
  open('?q=adoption')();
  expect(scrolled).toEqual([]);
  leaveAt(300);
  open('?q=fostering')();
  expect(scrolled).toEqual([]);
  for (const before of ['?q=adoption', '']) {
    open(before);
    leaveAt(300);
    const toPlace = open('');
    vi.stubGlobal('location', { search: '?q=adoption' });
    toPlace();
    expect(scrolled).toEqual([]);
  }
});

test('a browser that keeps nothing has the page begin at the top', () => {
  vi.stubGlobal('sessionStorage', undefined);
  open('?q=adoption');
  leaveAt(300);
  open('?q=adoption')();
  expect(scrolled).toEqual([]);
});
