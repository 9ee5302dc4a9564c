/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of a list; small places come more often as `lean` grows (1: all alike). */
  pick<T>(list: readonly T[], lean?: number): T;
  /** Some of a list, each at most once. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Makes numbers by mulberry32 (Tommy Ettinger, public domain), which is quick and good enough for words. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(list: readonly T[], lean = 1): T => {
    const found = list[Math.floor(next() ** lean * list.length)];
    if (found === undefined) throw new RangeError('There is nothing to pick from.');
    return found;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick,
    some(list, count) {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [one] = left.splice(Math.floor(next() * left.length), 1);
        if (one === undefined) throw new RangeError('There is nothing left to pick from.');
        return one;
      });
    },
  };
}
