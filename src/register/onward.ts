import type { Life, Lives } from './lives.ts';

/** The life at a place that one which moved there joined: what stood there then, whatever came after. */
function joinedAt(there: readonly Life[], on: string): Life | undefined {
  return there.find(({ end }) => !end || end.on > on) ?? there.at(-1);
}

/** The life that one goes on in which was moved, or withdrawn and put back; itself where it goes on in none. */
export function onward(lives: Lives, life: Life, seen: ReadonlySet<Life> = new Set()): Life {
  const { end, place } = life;
  if (!end || seen.has(life)) return life;
  const there = lives.get(end.kind === 'moved' ? end.to : place) ?? [];
  const joined = end.kind === 'moved' ? joinedAt(there, end.on) : undefined;
  const next = there.find(({ from }) => from === life) ?? joined;
  return next ? onward(lives, next, new Set([...seen, life])) : life;
}
