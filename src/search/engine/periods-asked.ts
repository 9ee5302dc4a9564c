import type { Period } from '../data/format.ts';
import { partialDate } from '../query/dates.ts';
import type { SearchState } from '../query/state.ts';

/** Compares two dates as far as both say: a year with a day of it is 0. */
function compared(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Whether records of a period may have a date, or one in a year or month. */
export function mayHave({ from, to }: Period, date: string): boolean {
  return compared(from, date) <= 0 && compared(to, date) >= 0;
}

/** The places of the periods in which a search may find something, in the order in which they are asked. */
export function periodsAsked(periods: readonly Period[], state: SearchState): number[] {
  const [after, before] = [partialDate(state.after), partialDate(state.before)];
  const asked = periods.flatMap((period, number) => {
    const fits =
      (state.year === '' || mayHave(period, state.year)) &&
      (after === undefined || compared(period.to, after) >= 0) &&
      (before === undefined || compared(period.from, before) <= 0);
    return fits ? number : [];
  });
  return state.sort === 'oldest' ? asked.reverse() : asked;
}
