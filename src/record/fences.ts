import type { MdastNode } from 'satteri';
import { sliceOf } from './markdown.ts';
import type { Problem } from './problems.ts';

/** The marks that open a fenced block: ``` or ~~~, three or more. */
const OPENING = /^(`{3,}|~{3,})/;
/** The marks that may close it, at the end of the block; inside a quotation, behind its `>`. */
const CLOSING = /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/;

/** Whether a block of code begins with a fence that is never closed. */
export function isUnclosed(node: MdastNode, source: string): boolean {
  if (node.type !== 'code') return false;
  const slice = sliceOf(node, source);
  const opening = OPENING.exec(slice)?.[1];
  if (opening === undefined) return false;
  const closing = CLOSING.exec(slice)?.[1];
  return !closing?.startsWith(opening);
}

/** Reports every fenced block that is never closed: all words below it would be taken for code. */
export function fenceProblems(
  nodes: readonly MdastNode[],
  source: string,
  file: string,
  lineOffset: number,
): Problem[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'code') {
      return 'children' in node ? fenceProblems(node.children, source, file, lineOffset) : [];
    }
    if (!isUnclosed(node, source)) return [];
    const fence = OPENING.exec(sliceOf(node, source))?.[1] ?? '';
    const problem: Problem = {
      file,
      line: (node.position?.start.line ?? 1) + lineOffset,
      column: node.position?.start.column ?? 1,
      severity: 'error',
      rule: 'fence-unclosed',
      message: `The block that begins here with ${fence} is never closed.`,
      help: `Write ${fence} alone on the line after its last one.`,
    };
    return [problem];
  });
}
