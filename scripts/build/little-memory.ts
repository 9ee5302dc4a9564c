import { setFlagsFromString } from 'node:v8';

/*
 * For machines with little memory; imported before all else, as the bundler reads its part when it is
 * loaded. mimalloc, from which Rolldown has its memory, takes it as it is needed and gives it back at
 * once (190 MB less after the bundling): https://microsoft.github.io/mimalloc/environment.html
 * What is used for a moment has 16 MB (`--max-semi-space-size` in package.json: it is too late for
 * that here), which is 95 MB less.
 */
process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';

/** From how many meetings on pages and search are made one after the other: each needs much. */
const MANY = 4000;

/** Whether there are so many meetings. */
export function areMany(meetings: number): boolean {
  return meetings >= MANY;
}

/**
 * By what part of what is in use the heaps of this process and its threads grow before they are
 * collected, where V8 would let them double or more; collecting more often takes time.
 */
const GROWTH = { ample: 0.5, tight: 0.2 };

/** Keeps the heaps small from now on. */
export function keepHeapsSmall(room: keyof typeof GROWTH): void {
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH[room] * 100)}`);
}
