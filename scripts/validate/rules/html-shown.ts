import type { Finding, OwnRule } from '../rule.ts';
import { writtenLines } from '../written-lines.ts';

const TAG =
  /<\/?(?<name>a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/i;

/** Words are Markdown: marks of HTML are shown as they stand. Said once a passage. */
export const htmlShown: OwnRule = {
  name: 'html-shown',
  severity: 'warning',
  *check(agenda): Generator<Finding> {
    const told = new Set<object>();
    for (const { text, line, passage } of writtenLines(agenda)) {
      const tag = TAG.exec(text);
      const isCode = 'kind' in passage && passage.kind === 'code';
      if (!tag || isCode || told.has(passage)) continue;
      told.add(passage);
      yield {
        file: agenda.file,
        line,
        column: 1,
        message: `“<${tag.groups?.['name'] ?? ''}>” is a mark of HTML: pages show it as it stands here.`,
        help: 'Remove it, or write Markdown: **bold**, *italic*, - for a list, | for the columns of a table.',
      };
    }
  },
};
