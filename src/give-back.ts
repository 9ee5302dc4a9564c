import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives the memory of what this thread uses no more back before others need it: V8 waits until it
 * needs more itself, which one that waits for others never does.
 */
export function giveBack(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const how = { type: 'major', execution: 'sync', flavor: 'last-resort' };
  if (typeof collect === 'function') Reflect.apply(collect, undefined, [how]);
}
