import type { MdastNode } from 'satteri';
import { sliceOf } from './markdown.ts';
import type { Problem } from './problems.ts';
import { itemFacts } from './schema/item.ts';

/** The keys of an item's facts, as a part of a pattern. */
export const FACT_KEYS = Object.keys(itemFacts.shape).join('|');
/** A block of code whose first line is a key of facts, or the fence of an indented block of them. */
const CODE_OF_FACTS = new RegExp(
  `^\\s*(?:[\`~]{3,}[ \\t]*ya?ml\\b|["']?(?:${FACT_KEYS})["']?[ \\t]*:)`,
);
/** Marks that were meant as a fence: two, or those that Word makes of them. */
const NEARLY_FENCE = /^[`~'"´‘’“”]{1,3}[ \t]*ya?ml[ \t]*$/m;
/**
 * A line of facts among words. Of "as⏎follows:" and the like nothing is made: a list or group in
 * brackets must stand behind the key, or the key be one that no sentence ends with.
 */
const LINE_OF_FACTS = new RegExp(
  `^(?:(?:${FACT_KEYS}):[ \\t]*[[{].*|(?:exempt|withdrawn|approves):[ \\t]*(?:true[ \\t]*)?)$`,
  'm',
);
/** The first words under a heading, where a key in small letters begins no sentence: "topics: allotments". */
const FIRST_FACT = new RegExp(`^(?:${FACT_KEYS}):(?:\\s|$)`);

/** Where, in the Markdown of a node, facts begin that nobody reads; -1 if there are none. */
function unreadAt(node: MdastNode, source: string, isFirst: boolean): number {
  if (node.type === 'code') {
    // A block marked "yml" or "YAML" is reported as that.
    return /^ya?ml?$/i.test(node.lang ?? '') || !CODE_OF_FACTS.test(node.value) ? -1 : 0;
  }
  if (node.type !== 'paragraph') return -1;
  const written = sliceOf(node, source);
  if (isFirst && FIRST_FACT.test(written)) return 0;
  const fence = written.search(NEARLY_FENCE);
  return fence === -1 ? written.search(LINE_OF_FACTS) : fence;
}

/**
 * Reports facts that stand in no `yaml` block: in one without its mark, indented, between wrong
 * marks or in none. They would be published as words; and what they take in private, or withdraw,
 * with them.
 */
export function unreadFacts(
  nodes: readonly MdastNode[],
  source: string,
  file: string,
  lineOffset: number,
): Problem[] {
  return nodes.flatMap((node, index): Problem[] => {
    const at = unreadAt(node, source, nodes[index - 1]?.type === 'heading');
    if (at === -1) return [];
    const above = sliceOf(node, source).slice(0, at).split('\n').length - 1;
    return [
      {
        file,
        line: (node.position?.start.line ?? 1) + above + lineOffset,
        column: 1,
        severity: 'error',
        rule: 'facts-unread',
        message: 'These facts would be published as words: they do not stand in a yaml block.',
        help: 'Write ```yaml alone on the line above them and ``` alone on the one below, both at the margin.',
      },
    ];
  });
}
