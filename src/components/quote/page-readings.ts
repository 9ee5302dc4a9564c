import type { ItemReading } from '../../quote/verdict.ts';
import { wordsOf } from '../../quote/words.ts';

/** What stands beside the words of a passage and is not part of them. */
const BESIDE = '.corrected, .permalink, .terms, .came, .cite-button, .pinned';

/** The text of an element, with a space between what stands in blocks of its own. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const beside of copy.querySelectorAll(BESIDE)) beside.remove();
  for (const block of copy.querySelectorAll('p, li, td, th, br, blockquote, h3, h4, pre')) {
    block.before(' ');
    block.append(' ');
  }
  return copy.textContent;
}

/** The readings of an item as its page shows them: the one in force, then each earlier one of a passage. */
export function readingsOnPage(item: Element): ItemReading[] {
  const words = item.querySelector('.words');
  if (!words) return [];
  const earlier = [...words.querySelectorAll('.passage')].flatMap((passage) =>
    [...passage.querySelectorAll('.corrected blockquote')].map((quotation): ItemReading => {
      const text = textOf(quotation);
      const before = [...words.querySelectorAll('.passage, .label')].map((one) =>
        one === passage ? text : textOf(one),
      );
      return { kind: 'earlier', words: wordsOf(before.join(' ')) };
    }),
  );
  return [{ kind: 'now', words: wordsOf(textOf(words)) }, ...earlier];
}
