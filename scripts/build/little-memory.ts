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

/** From how many meetings on the heap is kept small. */
const MANY = 4000;

/**
 * Has the heap grow by a fifth of what is in use, where V8 would let it double, if there are many
 * meetings: collecting more often takes an eighth of the time of a build, and fewer have room to spare.
 */
export function keepHeapSmall(meetings: number): void {
  if (meetings >= MANY) setFlagsFromString('--heap-growing-percent=20');
}
