import type { Element, ElementContent, Root } from 'hast';
import { matches, select } from 'hast-util-select';
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
const CHROME =
  'nav, header, footer, form, aside, .mgFooter, .mgBreadcrumbs, .mgNavigation, [role="navigation"], [role="search"]';

const ITEM_TABLE = 'table.mgItemTable, table#mgItemTable';
// "4.", "77/21", "3a", "E.70/23", empty
const ITEM_NUMBER = /^(?:[A-Z]{0,4}[./]?\d{1,4}[a-z]?(?:\/\d{1,4})*(?:\/[A-Z]+)?[.:)]*|)$/;

/** True where the page comes from ModernGov. */
export function isModernGov(root: Root): boolean {
  return select(MODERNGOV, root) !== undefined;
}

/** The lines of a saved ModernGov page, each item's number as the marker of its title. */
export function pageLines(root: Root): Line[] {
  const content = CONTENT.map((selector) => select(selector, root)).find((found) => found !== undefined);
  return blockLines(content?.children ?? root.children, pageHandler);
}

const pageHandler: Handler = (element, walk) => {
  if (matches(CHROME, element)) return holdsItems(element) ? null : [];
  if (matches(ITEM_TABLE, element) || isItemTable(element)) {
    return ownRows(element).flatMap((row) => itemLines(row, walk));
  }
  if (matches('.mgSubItemTitleTxt, .mgLabel', element)) {
    return walk(element.children).map((line) => ({ ...line, bold: true }));
  }
  if (matches('ul.mgActionList', element)) return actionLines(element, walk);
  return null;
};

/** A form round the whole page (ASP.NET) is no chrome. */
function holdsItems(element: Element): boolean {
  return element.tagName === 'form' && select(`${ITEM_TABLE}, .mgContent, #modgov, .mgAiTitleTxt`, element) !== undefined;
}

function isItemTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
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
  if (first === undefined) return [];
  const number = visibleText(first).replace(/[\s\u00a0]+/gu, ' ').trim();
  if (others.length === 0 || !ITEM_NUMBER.test(number)) return walk(cells.flatMap((cell) => cell.children));
  const [title, ...rest] = walk(others.flatMap((cell) => cell.children));
  if (title === undefined) return [];
  const marked = number === '' ? {} : { marker: number };
  return [{ ...title, heading: 3, ...marked }, ...rest];
}

// "View the decision for item 4.", "Webcast for 1.", "Share this item": links of the page, no words of the minutes
const WIDGET = /^(?:view the (?:decision|background|declarations)|webcast for|share this item|find out more)/i;

function actionLines(list: Element, walk: Walk): Line[] {
  return list.children
    .filter((entry) => entry.type === 'element')
    .flatMap((entry) => walk(entry.children))
    .filter((line) => !WIDGET.test(line.text));
}
