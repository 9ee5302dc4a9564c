import type { MdastNode } from 'satteri';
import { detached } from './detached.ts';

/** A run of characters of a passage, and where it begins in the passage's plain text (UTF-16). */
export interface Leaf {
  node: MdastNode;
  value: string;
  start: number;
}

/** Nodes whose text is parted from what follows by one line break. */
const APART = new Set<string>([
  'paragraph',
  'heading',
  'listItem',
  'list',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'code',
]);

/** The characters a leaf of the tree shows; undefined for a node that is not a leaf. */
function shown(node: MdastNode): string | undefined {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node && typeof node.value === 'string') return node.value.replaceAll('\n', ' ');
  return undefined;
}

/**
 * The runs of characters of a passage in reading order. Blocks and table cells inside it are
 * parted by one character; raw HTML counts as the text it is. Everything that lies over the words
 * (links to people, corrected readings) is placed by these offsets.
 */
export function leaves(...roots: readonly MdastNode[]): Leaf[] {
  const found: Leaf[] = [];
  let end = 0;
  let apart = false;
  const visit = (node: MdastNode): void => {
    const value = shown(node);
    if (value !== undefined) {
      if (apart && end > 0) end += 1;
      apart = false;
      found.push({ node, value, start: end });
      end += value.length;
    }
    if ('children' in node) for (const child of node.children) visit(child);
    if (APART.has(node.type)) apart = true;
  };
  roots.forEach(visit);
  return found;
}

/** The plain text that the runs make up: blocks and cells parted by one line break. */
export function plainText(runs: readonly Leaf[]): string {
  let text = '';
  for (const { value, start } of runs) text += (start > text.length ? '\n' : '') + value;
  return detached(text);
}
