import { runsOf } from '../../record/numerals.ts';
import type { Part } from '../../record/passages.ts';
import { escape } from '../../escape.ts';

/**
 * The parts of a block as HTML lists, each counted as its parts are (1, a or i), so that every part
 * keeps its number; a single part needs no "1".
 * @param entry gives the list entry of a part, with the attribute that counts it and what stands
 * before its words where no list counts to its number.
 */
export function listsHtml(
  parts: readonly Part[],
  entry: (part: Part, attribute: string, before: string) => string,
): string {
  return runsOf(parts)
    .map(({ type, parts: counted }) => {
      const entries = counted.map(({ part, value }) =>
        value === undefined
          ? entry(part, '', part.number === null ? '' : escape(`(${part.number}) `))
          : entry(part, ` value="${String(value)}"`, ''),
      );
      const isBare = type === undefined || (parts.length === 1 && parts[0]?.number === '1');
      if (isBare) return `<ul>${entries.join('')}</ul>`;
      return `<ol${type === '1' ? '' : ` type="${type}"`}>${entries.join('')}</ol>`;
    })
    .join('');
}
