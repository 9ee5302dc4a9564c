import type { ActionTerms } from './actions.ts';

/** One part of a decision or action block; has an address of its own. */
export interface Part extends ActionTerms {
  /** `r1`, `r2` … for decisions, `a1` … for actions, counted through the item. */
  id: string;
  /** The number as written in the list; null in a list without numbers or a block of one sentence. */
  number: string | null;
  /** Line in the file, from 1. */
  line: number;
  /** Its Markdown, and its words without marks. */
  markdown: string;
  text: string;
}

/** A passage of an item: a paragraph, list, table, quotation, sub-heading or note. */
export interface Passage {
  kind: 'paragraph' | 'list' | 'table' | 'quote' | 'heading' | 'code' | 'note';
  /** `p1`, `p2` … through the item. */
  id: string;
  line: number;
  markdown: string;
  text: string;
}

/** A decision ("RESOLVED –") or an action ("ACTIONS:") with its parts. */
export interface PartsBlock {
  kind: 'decision' | 'action';
  /** The label as written: "RESOLVED –". */
  label: string;
  line: number;
  parts: Part[];
}

/** A block of an item, in reading order. */
export type Block = Passage | PartsBlock;

/** Whether a block is a decision or an action block. */
export function hasParts(block: Pick<Block, 'kind'>): block is PartsBlock {
  return block.kind === 'decision' || block.kind === 'action';
}

/** All that can be addressed in some blocks: passages and parts, in reading order. */
export function addressable(blocks: readonly Block[]): (Passage | Part)[] {
  return blocks.flatMap((block): (Passage | Part)[] => (hasParts(block) ? block.parts : [block]));
}
