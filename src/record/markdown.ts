import { markdownToMdast, type MdastNode } from 'satteri';

/**
 * Words on one line in which nothing can be a sign of Markdown: no sign of a list, heading or
 * block at the start ("- ", "1.", "# "), none of emphasis, links, code, tables, entities or line
 * breaks anywhere, no space at the end.
 */
const PROSE = /^(?![\s\d+:=!-])[^\\`*_{}[\]<>#|~&@^$\u0000-\u001f\u007f]+(?<!\s)$/;
/** The signs of addresses, which become links: "https://…", "www.…". */
const ADDRESS = /:\/\/|www\./i;

/** Whether Markdown shows the very characters that it is written with, as one paragraph. */
export function isProse(markdown: string): boolean {
  return PROSE.test(markdown) && !ADDRESS.test(markdown);
}

/** A paragraph of prose as the Markdown parser gives it; most passages are one. */
function paragraphOf(value: string): MdastNode {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

/** Parses Markdown into its top-level nodes (GFM tables; no directives, footnotes or front matter). */
export function parseMarkdown(markdown: string): MdastNode[] {
  return isProse(markdown) ? [paragraphOf(markdown)] : parseFully(markdown);
}

/** As `parseMarkdown`, whatever the Markdown is. */
export function parseFully(markdown: string): MdastNode[] {
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
