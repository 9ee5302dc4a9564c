import type { Element } from 'hast';

// Tables and classes instead of selectors: these questions are asked of every element of a page.

/** Elements a reader of the page does not see. */
const HIDDEN = new Set(
  'script style noscript template head img input select option button object iframe'.split(' '),
);

/** Classes of words a reader does not see, and of the size of a file beside its link. */
const HIDDEN_CLASSES = ['mgHide', 'mgFileSize'];

const INLINE = new Set(
  'a abbr b bdo big cite code em font i ins kbd label mark q s small span strike strong sub sup time tt u o:p st1:place'.split(
    ' ',
  ),
);

/** True for an element whose words are not part of the page's text. */
export function isHidden(element: Element): boolean {
  if (HIDDEN.has(element.tagName) || element.properties['hidden'] === true) return true;
  return HIDDEN_CLASSES.some((name) => hasClass(element, name));
}

/** True for an element that stands inside a paragraph; Word's own tags ("o:p") count as inline. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName) || element.tagName.includes(':');
}

/** True for an element that ends the paragraph before it. */
export function isBlock(element: Element): boolean {
  return !isInline(element) && element.tagName !== 'br' && !isHidden(element);
}

/** 1 to 6 for h1 to h6, else undefined. */
export function headingLevel(element: Element): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
  return HEADINGS.get(element.tagName);
}

const HEADINGS = new Map<string, 1 | 2 | 3 | 4 | 5 | 6>([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** True where an element carries the class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}
