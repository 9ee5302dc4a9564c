import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Line } from '../../source.ts';
import { blockLines } from './blocks.ts';

/** Parses HTML as a browser does (WHATWG), with the line of each node. */
export function parseHtml(html: string): Root {
  return unified().use(rehypeParse, { fragment: false }).parse(html);
}

/** The lines of a document written as HTML (Word through mammoth, minutes published as a page). */
export function documentLines(html: string): Line[] {
  return blockLines(parseHtml(html).children, () => null);
}
