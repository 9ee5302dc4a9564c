import type { Finding, OwnRule } from '../rule.ts';
import { writtenLines } from '../written-lines.ts';

/** A bullet as Word writes it, its own sign among them (U+F0B7, U+F0A7). */
const BULLET = /^\s*([•·‣◦▪●○\uf0a7\uf0b7])\s/u;

/** Entries of a list begin with a hyphen: lines that begin with a bullet run together into one paragraph. */
export const bulletTyped: OwnRule = {
  name: 'bullet-typed',
  severity: 'warning',
  *check(agenda): Generator<Finding> {
    const told = new Set<object>();
    for (const { text, line, passage } of writtenLines(agenda)) {
      const bullet = BULLET.exec(text)?.[1];
      if (bullet === undefined || told.has(passage)) continue;
      told.add(passage);
      yield {
        file: agenda.file,
        line,
        column: 1,
        message: `The bullet ${/\p{Co}/u.test(bullet) ? 'of Word' : `“${bullet}”`} begins no entry of a list: such lines run together into one paragraph.`,
        help: 'Begin each entry with “- ” or “1. ”, and leave an empty line above the first.',
      };
    }
  },
};
