import { basename } from 'node:path';
import type { Finding, Rule } from '../rule.ts';

/** A record's file is called .md, not .md.txt, as some editors save it: else it is published nowhere. */
export const fileEnding: Rule = {
  name: 'file-ending',
  severity: 'error',
  *check({ strays }): Generator<Finding> {
    for (const { file, meant } of strays) {
      if (meant === undefined) continue;
      yield {
        file,
        line: 1,
        column: 1,
        message: `This record is not read: “${basename(file)}” does not end in .md.`,
        help: `Rename it ${basename(meant)}.md. Where it seems to be called so, the folder hides the ending: have it show them.`,
      };
    }
  },
};
