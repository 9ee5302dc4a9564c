import type { Part, Passage } from '../../../src/record/passages.ts';
import type { Finding, OwnRule } from '../rule.ts';
import { writtenLines } from '../written-lines.ts';

/** Lines that are meant as a list or table, but run together: how they begin, and how many make it sure. */
const KINDS: readonly { line: RegExp; least: number; what(mark: string): string; help: string }[] =
  [
    {
      // Word's own bullets are among them (U+F0B7, U+F0A7).
      line: /^\s*([•·‣◦▪●○\uf0a7\uf0b7])\s/u,
      least: 1,
      what: (mark) =>
        `The bullet ${/\p{Co}/u.test(mark) ? 'of Word' : `“${mark}”`} begins no entry of a list`,
      help: 'Begin each entry with “- ” or “1. ”, and leave an empty line above the first.',
    },
    {
      line: /^\s*((?:[a-z]|[ivx]{1,4})[.)]|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s/,
      least: 2,
      what: (mark) => `“${mark}” begins no entry of a list here`,
      help: 'Number the entries “1. ”, “2. ”; or write “(a) …”, “(b) …” with an empty line between them.',
    },
    {
      line: /^\s*(\|)[^|]*\|/,
      least: 2,
      what: () => 'No line of | --- | stands below the heads of this table, so that it is none',
      help: 'Write | --- | --- | on a line below the heads, and leave an empty line above the table.',
    },
  ];

function isProse(passage: Passage | Part): boolean {
  return !('kind' in passage) || passage.kind === 'paragraph' || passage.kind === 'note';
}

/** Lists and tables are written so that they are shown as such: other lines run together into one paragraph. */
export const listUnmarked: OwnRule = {
  name: 'list-unmarked',
  severity: 'warning',
  *check(agenda): Generator<Finding> {
    const found = new Map<Passage | Part, { line: number; mark: string }[][]>();
    for (const { text, line, passage } of writtenLines(agenda)) {
      if (!isProse(passage)) continue;
      for (const [index, kind] of KINDS.entries()) {
        const mark = kind.line.exec(text)?.[1];
        if (mark === undefined) continue;
        const lines = found.get(passage) ?? KINDS.map(() => []);
        lines[index]?.push({ line, mark });
        found.set(passage, lines);
      }
    }
    for (const ofKinds of found.values()) {
      for (const [index, { least, what, help }] of KINDS.entries()) {
        const [first] = ofKinds[index] ?? [];
        if (!first || (ofKinds[index]?.length ?? 0) < least) continue;
        yield {
          file: agenda.file,
          line: first.line,
          column: 1,
          message: `${what(first.mark)}: such lines run together into one paragraph.`,
          help,
        };
      }
    }
  },
};
