import type { Measured } from './measure.ts';

const KB = 1000;

function share(part: number, of: number): string {
  return (part / Math.max(1, of)).toFixed(3);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function spread(values: readonly number[], unit: string): string {
  return `${String(Math.round(middle(values)))} (most ${String(Math.round(Math.max(0, ...values)))}) ${unit}`;
}

/** Success and mean reciprocal rank, one line for all queries and one for each kind. */
export function quality(measured: readonly Measured[]): string[] {
  const kinds = [...new Set(measured.map(({ asks }) => asks))];
  const line = (name: string, some: readonly Measured[]): string => {
    const within = (most: number): number =>
      some.filter(({ rank }) => rank > 0 && rank <= most).length;
    const reciprocal = some.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0);
    const count = some.length;
    return `${name.padEnd(12)} ${String(count).padStart(3)}   success@1 ${share(within(1), count)}   success@3 ${share(within(3), count)}   MRR ${share(reciprocal, count)}`;
  };
  return [
    line('all', measured),
    ...kinds.map((kind) =>
      line(
        kind,
        measured.filter(({ asks }) => asks === kind),
      ),
    ),
  ];
}

/** What the queries cost: the middle and the most of each. */
export function cost(name: string, measured: readonly Measured[]): string {
  const requests = spread(
    measured.map((one) => one.requests),
    'requests',
  );
  const bytes = spread(
    measured.map((one) => one.bytes / KB),
    'KB',
  );
  const time = spread(
    measured.map((one) => one.milliseconds),
    'ms',
  );
  const all = spread(
    measured.map((one) => one.all.bytes / KB),
    'KB',
  );
  return `${name.padEnd(12)} ${requests}, ${bytes}, ${time}; with all counts ${all}`;
}

/** The queries whose answer was not among the first three, each with its rank (0: not shown). */
export function missed(measured: readonly Measured[]): string[] {
  return measured
    .filter(({ rank }) => rank === 0 || rank > 3)
    .map(({ asks, query, rank }) => `  ${String(rank)}  ${asks}: ${query}`);
}
