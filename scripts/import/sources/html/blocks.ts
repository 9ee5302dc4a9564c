import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import type { Line, Link } from '../../source.ts';
import { headingLevel, isBlock, isHidden, isInline } from './elements.ts';
import { listEntries } from './lists.ts';
import { tableLines } from './tables.ts';

/** Takes over an element the generic walk should not read; gives its lines, or null to leave it. */
export type Handler = (element: Element, walk: Walk) => Line[] | null;

/** Reads the lines of some nodes. */
export type Walk = (nodes: readonly Nodes[]) => Line[];

/** A run of inline words while it is gathered. */
interface Inline {
  text: string;
  boldText: string;
  links: Link[];
  line: number | undefined;
}

/**
 * Turns HTML nodes into lines: one a paragraph, heading, list entry or table row, in document order.
 * Line breaks inside a paragraph begin a new line; white space is collapsed; hidden text is left out.
 */
export function blockLines(nodes: readonly Nodes[], handler: Handler): Line[] {
  const walk: Walk = (inner) => linesOf(inner, handler, walk, {});
  return walk(nodes);
}

function linesOf(
  nodes: readonly Nodes[],
  handler: Handler,
  walk: Walk,
  hints: Partial<Line>,
): Line[] {
  const lines: Line[] = [];
  let inline: Inline = fresh();
  const flush = () => {
    lines.push(...inlineLines(inline, hints));
    inline = fresh();
  };
  for (const node of nodes) {
    if (node.type === 'text') append(inline, node.value, false, node.position?.start.line);
    if (node.type !== 'element' || isHidden(node)) continue;
    if (node.tagName === 'br') append(inline, '\n', false, undefined);
    else if (isInline(node) && !holdsBlock(node)) gather(node, inline, isBold(node));
    else {
      flush();
      lines.push(...(handler(node, walk) ?? blockOf(node, handler, walk, hints)));
    }
  }
  flush();
  return lines;
}

function blockOf(node: Element, handler: Handler, walk: Walk, hints: Partial<Line>): Line[] {
  if (node.tagName === 'table') return tableLines(node, walk);
  const level = headingLevel(node);
  if (level !== undefined)
    return linesOf(node.children, handler, walk, { ...hints, heading: level });
  if (node.tagName !== 'ul' && node.tagName !== 'ol') {
    return linesOf(node.children, handler, walk, hints);
  }
  return listEntries(node).flatMap(({ entry, marker }) => {
    const [first, ...rest] = linesOf([{ ...entry, tagName: 'div' }], handler, walk, hints);
    if (first === undefined) return [];
    return [first.marker === undefined ? { ...first, marker } : first, ...rest];
  });
}

function holdsBlock(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' && (isBlock(child) || (isInline(child) && holdsBlock(child))),
  );
}

function gather(node: Element, inline: Inline, bold: boolean): void {
  if (node.tagName === 'a') addLink(node, inline);
  for (const child of node.children) gatherChild(child, inline, bold);
}

function gatherChild(child: ElementContent, inline: Inline, bold: boolean): void {
  if (child.type === 'text') append(inline, child.value, bold, child.position?.start.line);
  if (child.type !== 'element' || isHidden(child)) return;
  if (child.tagName === 'br') append(inline, '\n', bold, undefined);
  else gather(child, inline, bold || isBold(child));
}

function addLink(node: Element, inline: Inline): void {
  const { href } = node.properties;
  const label = words(visibleText(node));
  if (typeof href === 'string' && href !== '' && label !== '') {
    inline.links.push({ label, address: href.replace(/[\r\n\t]+/g, '').trim() });
  }
}

/** The text of an element without what a reader of the page does not see. */
export function visibleText(node: Nodes | RootContent): string {
  if (node.type === 'element' && isHidden(node)) return '';
  if ('children' in node) return node.children.map(visibleText).join('');
  return node.type === 'text' ? node.value : '';
}

function append(inline: Inline, value: string, bold: boolean, line: number | undefined): void {
  // a line break of the source is a blank; only <br> (a lone "\n") is a break
  const text = value === '\n' && line === undefined ? '\n' : value.replace(/[\s\u00a0]+/gu, ' ');
  inline.text += text;
  if (bold) inline.boldText += text;
  if (inline.line === undefined && text.trim() !== '') inline.line = line;
}

function inlineLines(inline: Inline, hints: Partial<Line>): Line[] {
  const bold = words(inline.text) !== '' && words(inline.text) === words(inline.boldText);
  return inline.text
    .split('\n')
    .map(words)
    .filter((text) => text !== '')
    .map((text, index) => ({
      ...hints,
      text,
      place: inline.line === undefined ? {} : { line: inline.line },
      ...(bold ? { bold } : {}),
      ...(index === 0 && inline.links.length > 0 ? { links: inline.links } : {}),
    }));
}

function words(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}

function isBold(node: Element): boolean {
  return node.tagName === 'b' || node.tagName === 'strong';
}

function fresh(): Inline {
  return { text: '', boldText: '', links: [], line: undefined };
}
