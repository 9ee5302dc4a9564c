import type { MdastNode } from 'satteri';
import { readBlocks } from './blocks.ts';
import { fenceProblems } from './fences.ts';
import { nearlyHeading, readHeading, type ItemHeading } from './headings.ts';
import { isFacts, misplacedFacts, readFacts } from './item-facts.ts';
import { parseMarkdown } from './markdown.ts';
import type { Block } from './passages.ts';
import type { Problem } from './problems.ts';
import type { ItemFacts } from './schema/item.ts';
import { slug } from './slugs.ts';
import { unreadFacts } from './unread-facts.ts';
import type { WithdrawnItem } from './withdrawn.ts';

/** One agenda item as written. */
export interface Item {
  /** The part of its address: `9`, `4a`, `77-21`; its address is `#item-<id>`. */
  id: string;
  /** The number as written. */
  number: string;
  title: string;
  /** 2 for an item, 3 for a sub-item. */
  level: 2 | 3;
  /** Line of its heading, from 1. */
  line: number;
  facts: ItemFacts;
  /** Line on which the YAML of its facts begins; undefined without facts. */
  factsLine?: number;
  blocks: Block[];
}

/** What the body of a record holds: words before the first item, the items, and what is wrong. */
export interface ReadItems {
  preamble: Block[];
  items: Item[];
  /** Items that were withdrawn: their notices, and nothing else of them. */
  withdrawn: WithdrawnItem[];
  problems: Problem[];
}

interface Section {
  heading: ItemHeading;
  line: number;
  nodes: MdastNode[];
}

/** Reads the body of a meeting's record into items, facts and blocks, with every problem found. */
export function readItems(body: string, file: string, lineOffset: number): ReadItems {
  const nodes = parseMarkdown(body);
  const problems = [
    ...fenceProblems(nodes, body, file, lineOffset),
    ...unreadFacts(nodes, body, file, lineOffset),
  ];
  const preamble: MdastNode[] = [];
  const sections: Section[] = [];
  let isUnderFault = false;
  for (const node of nodes) {
    // Facts under a heading that is wrong are not misplaced: the heading is reported, once.
    if (isUnderFault && isFacts(node)) continue;
    const heading = readHeading(node, body);
    const line = (node.position?.start.line ?? 1) + lineOffset;
    if (heading && 'fault' in heading) {
      problems.push({ file, line, column: 1, severity: 'error', ...heading.fault });
    }
    const nearly = nearlyHeading(node, body);
    if (nearly) {
      problems.push({
        file,
        column: 1,
        severity: 'error',
        ...nearly,
        line: nearly.line + lineOffset,
      });
    }
    isUnderFault = nearly !== undefined || (heading !== undefined && 'fault' in heading);
    if (heading && 'number' in heading) sections.push({ heading, line, nodes: [] });
    else (sections.at(-1)?.nodes ?? preamble).push(node);
  }
  problems.push(...misplacedFacts(preamble, file, lineOffset));

  const items: Item[] = [];
  const withdrawn: WithdrawnItem[] = [];
  for (const { heading, line, nodes: below } of sections) {
    const read = readFacts(below, body, file, lineOffset);
    const { facts, factsLine, nodes: words } = read;
    problems.push(...read.problems);
    const { number } = heading;
    const id = facts.id ?? slug(number);
    if (facts.withdrawn) {
      withdrawn.push({ id, number, withdrawn: facts.withdrawn });
      continue;
    }
    items.push({
      id,
      number,
      title: heading.title,
      level: heading.level,
      line,
      facts,
      ...(factsLine !== undefined && { factsLine }),
      blocks: readBlocks(words, body, lineOffset),
    });
  }
  const blocks = readBlocks(preamble, body, lineOffset);
  return { preamble: blocks, items, withdrawn, problems };
}
