const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Roman numerals from i to xxxix. */
const ROMAN = ['', 'x', 'xx', 'xxx'].flatMap((tens) => UNITS.map((unit) => tens + unit)).slice(1);

/** A way in which parts of a decision are counted (12, iv or b), as the `type` of an HTML list. */
type Counting = '1' | 'i' | 'a';

/** The ways of counting, each giving the value of a number, or undefined. */
const SYSTEMS: { type: Counting; example: string; value(written: string): number | undefined }[] = [
  { type: '1', example: '12', value: (text) => (/^\d+$/.test(text) ? Number(text) : undefined) },
  { type: 'i', example: 'iv', value: (text) => ROMAN.indexOf(text) + 1 || undefined },
  {
    type: 'a',
    example: 'b',
    value: (text) => (/^[a-z]$/.test(text) ? text.charCodeAt(0) - 96 : undefined),
  },
];

/** The one way in which all of some numbers are counted, with their values; undefined without one. */
function counted(written: readonly string[]): { type: Counting; values: number[] } | undefined {
  for (const { type, value } of SYSTEMS) {
    const values = written.flatMap((text) => value(text.toLowerCase()) ?? []);
    if (values.length > 0 && values.length === written.length) return { type, values };
  }
  return undefined;
}

/** The values of numbers counted in one way (12, iv or b); undefined if they are not all of one way. */
export function numerals(written: readonly string[]): number[] | undefined {
  return counted(written)?.values;
}

/** Parts beside each other that are counted in one way, with their values, or not counted at all. */
interface Run<One> {
  type?: Counting;
  parts: { part: One; value?: number }[];
}

function runOf<One extends { number: string | null }>(parts: readonly One[]): Run<One> | undefined {
  const numbers = parts.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return { parts: parts.map((part) => ({ part })) };
  const all = numbers.length === parts.length ? counted(numbers) : undefined;
  if (!all) return undefined;
  const { type, values } = all;
  return {
    type,
    parts: parts.map((part, index) => {
      const value = values[index];
      return value === undefined ? { part } : { part, value };
    }),
  };
}

/**
 * Cuts parts into runs that are counted in one way, each as long as can be: 1, 2 are one run, and
 * 1, a, b, 2 are three. A number that nothing counts to (`vv`) stands alone, as if it were not counted.
 */
export function runsOf<One extends { number: string | null }>(parts: readonly One[]): Run<One>[] {
  const runs: Run<One>[] = [];
  for (const part of parts) {
    const before = runs.at(-1)?.parts.map((one) => one.part) ?? [];
    const longer = before.length === 0 ? undefined : runOf([...before, part]);
    if (longer) runs.splice(-1, 1, longer);
    else runs.push(runOf([part]) ?? { parts: [{ part }] });
  }
  return runs;
}
