import type { Life, Lives } from './lives.ts';

/** The life at a place that one which moved there joined: what stood there then, whatever came after. */
function joinedAt(there: readonly Life[], on: string): Life | undefined {
  return there.find(({ end }) => !end || end.on > on) ?? there.at(-1);
}

/**
 * The life that one went on in which was moved, or withdrawn and put back: one of its own, which goes
 * on `from` it, or that of what it was put into; undefined where it went on in none.
 */
export function nextOf(lives: Lives, life: Life): Life | undefined {
  const { end, place } = life;
  if (!end) return undefined;
  const there = lives.get(end.kind === 'moved' ? end.to : place) ?? [];
  const joined = end.kind === 'moved' ? joinedAt(there, end.on) : undefined;
  return there.find(({ from }) => from === life) ?? joined;
}

/** The last of the lives that one went on in; itself where it goes on in none. */
export function onward(lives: Lives, life: Life): Life {
  const seen = new Set<Life>();
  let last = life;
  for (let one: Life | undefined = life; one && !seen.has(one); one = nextOf(lives, one)) {
    seen.add(one);
    last = one;
  }
  return last;
}
