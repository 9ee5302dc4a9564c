import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import type { Line } from '../../source.ts';
import { blockLines, visibleText, type Handler, type Walk } from './blocks.ts';
import { hasClass } from './elements.ts';
import { ownRows } from './tables.ts';

/** What marks a page as ModernGov's: its wrapper, its classes, its addresses. */
const MODERNGOV =
  '#modgov, #mgItemTable, [class^="mg"], [class*=" mg"], a[href*="ieListDocuments"], a[href*="ieDecisionDetails"]';

/** Where the words of a ModernGov page stand, best first; the site's own head and foot lie outside. */
const CONTENT = ['#modgov', '#content-modgov', 'main', '#content', 'body'];

/** Parts of a page that are never words of the record: menus, forms, breadcrumbs. */
const CHROME = new Set(['nav', 'header', 'footer', 'form', 'aside']);
const CHROME_CLASSES = ['mgFooter', 'mgBreadcrumbs', 'mgNavigation'];
const CHROME_ROLES = new Set<unknown>(['navigation', 'search']);

/** Classes of labels: "Minutes:", "Venue: ". */
const LABEL_CLASSES = ['mgSubItemTitleTxt', 'mgLabel'];
// "4.", "77/21", "3a", "E.70/23", empty
const ITEM_NUMBER = /^(?:[A-Z]{0,4}[./]?\d{1,4}[a-z]?(?:\/\d{1,4})*(?:\/[A-Z]+)?[.:)]*|)$/;

/** True where the page comes from ModernGov. */
export function isModernGov(root: Root): boolean {
  return select(MODERNGOV, root) !== undefined;
}

/** The lines of a saved ModernGov page, each item's number as the marker of its title. */
export function pageLines(root: Root): Line[] {
  const content = CONTENT.map((selector) => select(selector, root)).find(
    (found) => found !== undefined,
  );
  return blockLines(content?.children ?? root.children, pageHandler);
}

const pageHandler: Handler = (element, walk) => {
  if (isChrome(element)) return holdsContent(element) ? null : [];
  if (isItemTable(element)) return ownRows(element).flatMap((row) => itemLines(row, walk));
  if (LABEL_CLASSES.some((name) => hasClass(element, name))) {
    return walk(element.children).map((line) => ({ ...line, bold: true }));
  }
  if (hasClass(element, 'mgActionList')) return actionLines(element, walk);
  return null;
};

function isChrome(element: Element): boolean {
  if (CHROME.has(element.tagName) || CHROME_ROLES.has(element.properties['role'])) return true;
  return CHROME_CLASSES.some((name) => hasClass(element, name));
}

/** A form round the whole page (ASP.NET) is no chrome. */
function holdsContent(element: Element): boolean {
  return (
    element.tagName === 'form' &&
    select('#modgov, .mgContent, .mgAiTitleTxt', element) !== undefined
  );
}

function isItemTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  if (hasClass(element, 'mgItemTable') || element.properties['id'] === 'mgItemTable') return true;
  return ownRows(element).some((row) =>
    row.children.some((cell) => cell.type === 'element' && cell.children.some(isItemTitle)),
  );
}

function isItemTitle(node: ElementContent): boolean {
  return node.type === 'element' && hasClass(node, 'mgAiTitleTxt');
}

function itemLines(row: Element, walk: Walk): Line[] {
  const cells = row.children.filter((child) => child.type === 'element');
  const [first, ...others] = cells;
  if (first === undefined || cells.every((cell) => cell.tagName === 'th')) return [];
  const number = visibleText(first)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  if (others.length === 0 || !ITEM_NUMBER.test(number))
    return walk(cells.flatMap((cell) => cell.children));
  const [title, ...rest] = walk(others.flatMap((cell) => cell.children));
  if (title === undefined) return [];
  const marked = number === '' ? {} : { marker: number };
  return [{ ...title, heading: 3, ...marked }, ...rest];
}

// "View the decision for item 4.", "Webcast for 1.", "Share this item": links of the page, no words of the minutes
const WIDGET =
  /^(?:view the (?:decision|background|declarations)|webcast for|share this item|find out more)/i;

function actionLines(list: Element, walk: Walk): Line[] {
  return list.children
    .filter((entry) => entry.type === 'element')
    .flatMap((entry) => walk(entry.children))
    .filter((line) => !WIDGET.test(line.text));
}
