const HEADING = /^#+ .*\bmap\b/im; // ## Map of the code
const NEXT_HEADING = /^#/m;
const ROW = /^\| *(`[^|]*`) *\|/gm; // | `src/layouts`, `src/pages` | what readers see |
const NAME = /`([^`]+)`/g; // `src/layouts`

/**
 * The paths that the map of the code in a README names: those in the first column of the table
 * under the heading that calls itself a map.
 */
export function mapOf(readme: string): string[] {
  const heading = HEADING.exec(readme);
  if (!heading) return [];
  const after = readme.slice(heading.index + heading[0].length);
  const end = NEXT_HEADING.exec(after)?.index ?? after.length;
  return [...after.slice(0, end).matchAll(ROW)].flatMap(([, cell = '']) =>
    [...cell.matchAll(NAME)].map(([, name = '']) => name),
  );
}
