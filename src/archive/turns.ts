import { setImmediate } from 'node:timers/promises';

/** After how many steps others have their turn. */
const STEPS = 50;

/** Takes all steps of some work at once. Gives what it comes to. */
export function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * Takes all steps of some work, as `atOnce`, with turns for others between them. Only in such a turn
 * Node frees what native code (the Markdown parser) gave out: 36 KB a record, which otherwise is
 * never given back to the system.
 */
export async function inTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (let taken = 1; ; taken += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (taken % STEPS === 0) await setImmediate();
  }
}
