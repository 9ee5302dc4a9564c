import type { MdastNode } from 'satteri';
import { readBlocks } from './blocks.ts';
import { problemsOf, yamlFault } from './faults.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { parseMarkdown, sliceOf } from './markdown.ts';
import type { Block } from './passages.ts';
import type { Problem } from './problems.ts';
import { itemFacts, type ItemFacts } from './schema/item.ts';
import { slug } from './slugs.ts';
import { leaves, plainText } from './text.ts';
import { readYaml } from './yaml.ts';

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
  problems: Problem[];
}

/** "9. Adoption", "4a. Update", "77/21. Minutes", "CPB12. Report". */
const NUMBERED = /^([A-Za-z]{0,4}\d+[A-Za-z]?(?:[/.-]\d+[A-Za-z]?)*)[.:)]\s+(\S.*)$/s;

interface Section {
  heading: MdastNode;
  number: string;
  title: string;
  level: 2 | 3;
  nodes: MdastNode[];
}

/** Reads the body of a meeting's record into items, facts and blocks, with every problem found. */
export function readItems(body: string, file: string, lineOffset: number): ReadItems {
  const problems: Problem[] = [];
  const preamble: MdastNode[] = [];
  const sections: Section[] = [];
  const report = (node: MdastNode, rule: string, message: string, help: string): void => {
    const line = (node.position?.start.line ?? 1) + lineOffset;
    problems.push({ file, line, column: 1, severity: 'error', rule, message, help });
  };

  for (const node of parseMarkdown(body)) {
    if (node.type === 'code') checkClosed(node, body, report);
    const section = node.type === 'heading' ? sectionOf(node, report) : undefined;
    if (section) sections.push(section);
    else (sections.at(-1)?.nodes ?? preamble).push(node);
  }

  const items = sections.map((section) => {
    const { facts, factsLine, nodes } = factsOf(section, file, lineOffset, problems, report);
    return {
      id: facts.id ?? slug(section.number),
      number: section.number,
      title: section.title,
      level: section.level,
      line: (section.heading.position?.start.line ?? 1) + lineOffset,
      facts,
      ...(factsLine !== undefined && { factsLine }),
      blocks: readBlocks(nodes, body, lineOffset),
    };
  });
  return { preamble: readBlocks(preamble, body, lineOffset), items, problems };
}

type Report = (node: MdastNode, rule: string, message: string, help: string) => void;

function checkClosed(node: MdastNode, body: string, report: Report): void {
  const slice = sliceOf(node, body);
  const fence = /^(`{3,}|~{3,})/.exec(slice)?.[1];
  if (fence === undefined || new RegExp(`\\n\\s*${fence}[\`~]*\\s*$`).test(slice)) return;
  report(
    node,
    'fence-unclosed',
    `The block that begins here with ${fence} is never closed.`,
    `Write ${fence} alone on the line after its last one.`,
  );
}

function sectionOf(heading: MdastNode, report: Report): Section | undefined {
  if (heading.type !== 'heading' || heading.depth > 3) return undefined;
  const text = plainText(leaves(heading)).trim();
  const match = NUMBERED.exec(text);
  if (match?.[1] !== undefined && match[2] !== undefined && heading.depth !== 1) {
    const level = heading.depth === 3 ? 3 : 2;
    return { heading, number: match[1], title: match[2], level, nodes: [] };
  }
  if (heading.depth === 3) return undefined;
  report(
    heading,
    heading.depth === 1 ? 'heading-level' : 'item-number-missing',
    heading.depth === 1
      ? 'A heading with one # cannot stand in a record: the page’s title is made from its facts.'
      : `The item “${text}” has no number.`,
    'Write items as “## 4. Title”, headings inside an item as “### Title”.',
  );
  return undefined;
}

interface Facts {
  facts: ItemFacts;
  factsLine?: number;
  nodes: MdastNode[];
}

function factsOf(
  section: Section,
  file: string,
  lineOffset: number,
  problems: Problem[],
  report: Report,
): Facts {
  const [first, ...rest] = section.nodes;
  const given = first?.type === 'code' && first.lang === 'yaml' ? first : undefined;
  const nodes = given ? rest : section.nodes;
  for (const node of nodes) {
    if (node.type === 'code' && node.lang === 'yaml') {
      report(
        node,
        'facts-misplaced',
        'The facts of an item must stand right under its heading, once.',
        'Move this yaml block to the line under “## …”, or join it with the one there.',
      );
    }
  }
  if (!given) return { facts: {}, nodes };
  const factsLine = (given.position?.start.line ?? 1) + lineOffset + 1;
  const yaml = readYaml(given.value, { line: factsLine, column: 1 });
  for (const { rule, message, ...at } of yaml.faults) {
    problems.push({ file, ...at, severity: 'error', ...yamlFault(rule, message) });
  }
  if (yaml.faults.length > 0) return { facts: {}, factsLine, nodes };
  const read = itemFacts.safeParse(yaml.value ?? {});
  if (read.success) return { facts: read.data, factsLine, nodes };
  problems.push(...problemsOf(read.error, yaml, file, () => jsonSchemaOf(itemFacts)));
  return { facts: {}, factsLine, nodes };
}
