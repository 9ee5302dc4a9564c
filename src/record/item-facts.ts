import type { MdastNode } from 'satteri';
import { problemsOf } from './faults.ts';
import { isUnclosed } from './fences.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { Problem } from './problems.ts';
import { itemFacts, type ItemFacts } from './schema/item.ts';
import { yamlProblem } from './yaml-faults.ts';
import { readYaml } from './yaml.ts';

/** The facts of an item, the nodes that are its words, and what is wrong. */
export interface ReadFacts {
  facts: ItemFacts;
  /** Line on which the YAML begins; undefined without facts. */
  factsLine?: number;
  nodes: MdastNode[];
  problems: Problem[];
}

type Code = Extract<MdastNode, { type: 'code' }>;

/** Other names of YAML by which a block of facts may have been marked. */
const NEARLY_YAML = /^(?:yml|yaml|yam)$/i;

/** The beginning of another block inside one: the first was never closed. */
const FENCE_WITHIN = /^(?:`{3}|~{3})/m;

/** A block of facts that goes on into the block of the next item. */
function closedTooLate(fence: string, line: number, file: string): Problem {
  return {
    file,
    line,
    column: 1,
    severity: 'error',
    rule: 'fence-unclosed',
    message: `The block that begins here with ${fence} is not closed before the next one begins.`,
    help: `Write ${fence} alone on the line after its last fact.`,
  };
}

function lineOf(node: MdastNode, lineOffset: number): number {
  return (node.position?.start.line ?? 1) + lineOffset;
}

/** Whether a node is a block of facts. */
export function isFacts(node: MdastNode): node is Code {
  return node.type === 'code' && node.lang === 'yaml';
}

/** Reads the block of facts that may stand first among the nodes of an item. */
export function readFacts(
  nodes: readonly MdastNode[],
  source: string,
  file: string,
  lineOffset: number,
): ReadFacts {
  const [first, ...rest] = nodes;
  if (!first || !isFacts(first)) {
    const problems = misplacedFacts(nodes, file, lineOffset);
    return { facts: {}, nodes: [...nodes], problems };
  }
  const problems = misplacedFacts(rest, file, lineOffset);
  const factsLine = lineOf(first, lineOffset) + 1;
  if (isUnclosed(first, source)) return { facts: {}, factsLine, nodes: rest, problems };
  const read = parseFacts(first, factsLine, file);
  return { facts: read.facts, factsLine, nodes: rest, problems: [...problems, ...read.problems] };
}

function parseFacts(
  node: Code,
  factsLine: number,
  file: string,
): Pick<ReadFacts, 'facts' | 'problems'> {
  const yaml = readYaml(node.value, { line: factsLine, column: 1 });
  const fence = FENCE_WITHIN.exec(node.value)?.[0];
  if (yaml.faults.length > 0 && fence !== undefined) {
    return { facts: {}, problems: [closedTooLate(fence.slice(0, 3), factsLine - 1, file)] };
  }
  if (yaml.faults.length > 0) {
    return { facts: {}, problems: yaml.faults.map((fault) => yamlProblem(fault, file)) };
  }
  const read = itemFacts.safeParse(yaml.value ?? {});
  if (read.success) return { facts: read.data, problems: [] };
  const problems = problemsOf(read.error, yaml, file, () => jsonSchemaOf(itemFacts));
  return { facts: {}, problems };
}

/** Reports blocks of facts that stand where none may: below words, twice, in a list, before the first item. */
export function misplacedFacts(
  nodes: readonly MdastNode[],
  file: string,
  lineOffset: number,
): Problem[] {
  return nodes.flatMap((node, index): Problem[] => {
    if (node.type !== 'code') {
      return 'children' in node ? misplacedFacts(node.children, file, lineOffset) : [];
    }
    if (!NEARLY_YAML.test(node.lang ?? '')) return [];
    const at = {
      file,
      line: lineOf(node, lineOffset),
      column: node.position?.start.column ?? 1,
      severity: 'error',
    } as const;
    if (index === 0 && node.lang !== 'yaml') {
      return [
        {
          ...at,
          rule: 'facts-language',
          message: `This block is marked “${node.lang ?? ''}”; facts are marked “yaml”.`,
          help: 'Write ```yaml.',
        },
      ];
    }
    return [
      {
        ...at,
        rule: 'facts-misplaced',
        message: 'The facts of an item must stand right under its heading, once.',
        help: 'Move this yaml block to the line under “## …”, or join it with the one there. A line above it that was meant as its heading lacks its “## 4. ”.',
      },
    ];
  });
}
