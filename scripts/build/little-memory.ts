import { setFlagsFromString } from 'node:v8';

/*
 * For machines with little memory; imported before all else, as the bundler reads its part when it is
 * loaded. The heap grows by a fifth of what is in use, where V8 would let it double. mimalloc, from
 * which Rolldown has its memory, takes it as it is needed and gives it back at once (190 MB less
 * after the bundling): https://microsoft.github.io/mimalloc/environment.html
 * What is used for a moment has 16 MB (`--max-semi-space-size` in package.json: it is too late for
 * that here), which is 95 MB less.
 */
setFlagsFromString('--heap-growing-percent=20');
process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
