import type { reach } from '../archive/coverage.ts';
import { long, t } from '../site.ts';

/**
 * How much an archive holds, and from when to when: "55 meetings, 279 items. From … to ….". An
 * archive without meetings reaches from nowhere to nowhere, and nothing is said of it.
 */
export function heldWords({ from, to, meetings, items }: ReturnType<typeof reach>): string {
  const counts = `${t.count.meetings(meetings)}, ${t.count.items(items)}.`;
  return meetings === 0 ? counts : `${counts} ${t.home.heldFromTo(long(from), long(to))}`;
}
