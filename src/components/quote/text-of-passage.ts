/** What stands beside the words of a passage and is not part of them. */
const BESIDE = '.corrected, .permalink, .terms, .came, .cite-button, .pinned';

/** The words of a passage as its page shows them, with a space between what stands in blocks of its own. */
export function textOfPassage(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const beside of copy.querySelectorAll(BESIDE)) beside.remove();
  for (const block of copy.querySelectorAll('p, li, td, th, br, blockquote, h3, h4, pre')) {
    block.before(' ');
    block.append(' ');
  }
  return copy.textContent;
}
