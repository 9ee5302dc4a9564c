const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The ways in which parts of a decision are counted, each giving a value from 1, or undefined. */
const SYSTEMS: { example: string; value(written: string): number | undefined }[] = [
  { example: '12', value: (text) => (/^\d+$/.test(text) ? Number(text) : undefined) },
  { example: 'iv', value: (text) => ROMAN.indexOf(text) + 1 || undefined },
  { example: 'b', value: (text) => (/^[a-z]$/.test(text) ? text.charCodeAt(0) - 96 : undefined) },
];

/** The values of numbers counted in one way (12, iv or b); undefined if they are not all of one way. */
export function numerals(written: readonly string[]): number[] | undefined {
  for (const { value } of SYSTEMS) {
    const values = written.flatMap((text) => value(text.toLowerCase()) ?? []);
    if (values.length > 0 && values.length === written.length) return values;
  }
  return undefined;
}
