import { addressable } from '../../../src/record/passages.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** ![alt](picture.png) and [words](address). */
const LINK = /(?<image>!?)\[[^\]\n]{0,300}\]\(\s{0,9}<?(?<address>[^)\s>]+)/g;
/** Addresses that pages follow, as `src/components/words/html.ts` has them. */
const FOLLOWED = /^(?:https?:\/\/|mailto:|[/#])/i;

/** Pages show no pictures, and follow no address that leads from one file to another: only the words stay. */
export const linkUnshown: OwnRule = {
  name: 'link-unshown',
  severity: 'warning',
  *check({ file, preamble, items }): Generator<Finding> {
    const blocks = [preamble, ...items.map((item) => item.blocks)].flat();
    for (const { line, markdown } of addressable(blocks)) {
      if (!markdown.includes('](')) continue;
      for (const { groups } of markdown.matchAll(LINK)) {
        const isImage = groups?.['image'] === '!';
        if (!isImage && FOLLOWED.test(groups?.['address'] ?? '')) continue;
        yield {
          file,
          line,
          column: 1,
          message: isImage
            ? 'A picture stands in this passage: pages show its words only.'
            : 'A link in this passage leads to no web address: pages show its words only.',
          help: isImage
            ? 'Put the picture where the council publishes it, and link to it from https:// on.'
            : 'Write the whole address, from https:// on, or one of this site: /meetings/<body>/<date>/.',
        };
      }
    }
  },
};
