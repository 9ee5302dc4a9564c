import { hasParts, type Block } from '../../record/passages.ts';
import { wordsHtml } from './html.ts';
import { escape } from '../../escape.ts';
import { listsHtml } from './lists-html.ts';

/** The words about a body, person, topic or paper as HTML: no addresses of passages. */
export function proseHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (!hasParts(block)) return wordsHtml(block.markdown, () => []);
      const lists = listsHtml(
        block.parts,
        ({ markdown }, attribute, before) =>
          `<li${attribute}>${before}${wordsHtml(markdown, () => [])}</li>`,
      );
      return `<p class="label">${escape(block.label)}</p>${lists}`;
    })
    .join('\n');
}
