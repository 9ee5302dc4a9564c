import { markdownToMdast, type MdastNode } from 'satteri';

/** Parses Markdown into its top-level nodes (GFM tables; no directives, footnotes or front matter). */
export function parseMarkdown(markdown: string): MdastNode[] {
  const root = markdownToMdast(markdown, {
    features: { gfm: { footnotes: false }, frontmatter: false },
  });
  return 'children' in root ? [...root.children] : [];
}

/** The Markdown a node was read from. */
export function sliceOf(node: MdastNode, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The marker of a list entry: "- ", "12. ", "3) ". */
const MARKER = /^(?:[-*+]|(\d{1,9})[.)])(?:\s+|$)/;

/** A list entry's Markdown without its marker and indentation, and the number written there. */
export function withoutMarker(entry: string): { number: string | null; markdown: string } {
  const match = MARKER.exec(entry);
  const width = match?.[0].length ?? 0;
  const indent = new RegExp(`^ {1,${String(Math.max(1, width))}}`, 'gm');
  return { number: match?.[1] ?? null, markdown: entry.slice(width).replace(indent, '') };
}
