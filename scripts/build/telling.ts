import { progressOn } from '../import/progress.ts';

/** How many milliseconds lie between two lines, so that telling takes no time. */
const BETWEEN = 100;

/**
 * Tells on a terminal how far something has come, in one line that changes: "1,200 of 10,000
 * records"; undefined where nobody watches.
 * @param what is counted.
 */
export function telling(what: string): ((done: number, total: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  const progress = progressOn(process.stderr);
  let told = performance.now();
  return (done, total) => {
    if (done === total) progress.end();
    else if (performance.now() - told > BETWEEN) {
      told = performance.now();
      progress.step(done, total, what);
    }
  };
}
