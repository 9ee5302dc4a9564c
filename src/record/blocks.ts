import type { MdastNode } from 'satteri';
import { actionTerms } from './actions.ts';
import { labelOf, type Label } from './labels.ts';
import { detached } from './detached.ts';
import { isProse, sliceOf, withoutMarker } from './markdown.ts';
import type { Block, PartsBlock, Passage } from './passages.ts';
import { leaves, plainText } from './text.ts';

const KINDS: Partial<Record<MdastNode['type'], Passage['kind']>> = {
  list: 'list',
  table: 'table',
  blockquote: 'quote',
  heading: 'heading',
  code: 'code',
};

/** "(1) That the update be received": a numbered part written as a paragraph. */
const BRACKETED = /^\((\d{1,2}|[a-z]|[ivx]{1,5})\)\s+/;

/** Marks of bold and italics around the words that a paragraph begins with: "**RESOLVED** – That …". */
const EMPHASIS = /^(\*{1,3}|_{1,3})(?![*_])(.*?)(?<![*_])\1(?![*_])/s;

/** A sign or blank written as a character reference: `&ndash;`, `&#8211;`, `&nbsp;`. */
const REFERENCE = String.raw`&#?\w{1,31};`;

/**
 * Finds a label in Markdown, where its blanks may be line ends, and its signs escaped or written as
 * references: "RESOLVED \- That", "RESOLVED &ndash; That".
 */
function labelIn(written: string): RegExp {
  const escaped = (word: string): string =>
    Array.from(word, (sign) => String.raw`(?:\\?${RegExp.escape(sign)}|${REFERENCE})`).join('');
  return new RegExp(
    `^${written
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`(?:\s|${REFERENCE})+`)}`,
  );
}

/** Takes a label off a paragraph's Markdown; marks of bold and italics around the label go with it. */
function withoutLabel(markdown: string, { written }: Label): string {
  const bare = markdown.replace(EMPHASIS, '$2');
  if (bare.startsWith(written)) return bare.slice(written.length).trim();
  const found = labelIn(written).exec(bare)?.[0];
  return found === undefined ? markdown : bare.slice(found.length).trim();
}

/** The plain text of a node whose Markdown is known: prose is its own plain text. */
function textOf(node: MdastNode, markdown: string): string {
  return isProse(markdown) ? markdown : plainText(leaves(node));
}

/** Gathers the blocks of one item, counting passages, decision parts and actions through it. */
class Gathering {
  readonly blocks: Block[] = [];
  readonly #count = { p: 0, r: 0, a: 0 };
  #open: PartsBlock | undefined;
  readonly #source: string;
  readonly #lineOffset: number;

  constructor(source: string, lineOffset: number) {
    this.#source = source;
    this.#lineOffset = lineOffset;
  }

  add(node: MdastNode): void {
    if (node.type === 'thematicBreak') return;
    if (this.#open && node.type === 'list') {
      for (const entry of node.children) this.#entry(this.#open, entry);
      this.#open = undefined;
      return;
    }
    const markdown = detached(sliceOf(node, this.#source));
    const text = textOf(node, markdown);
    if (node.type === 'paragraph' && this.#paragraph(this.#open, node, text, markdown)) return;
    this.#open = undefined;
    this.#passage(KINDS[node.type] ?? 'paragraph', node, text, markdown);
  }

  #entry(block: PartsBlock, entry: MdastNode): void {
    const { number, markdown } = withoutMarker(detached(sliceOf(entry, this.#source)));
    this.#part(block, entry, markdown, textOf(entry, markdown), number);
  }

  /** Takes a paragraph as a part or a label; gives false if it is an ordinary passage. */
  #paragraph(
    open: PartsBlock | undefined,
    node: MdastNode,
    text: string,
    markdown: string,
  ): boolean {
    const bracketed = BRACKETED.exec(text);
    const label = labelOf(text);
    if (open && bracketed) {
      const rest = text.slice(bracketed[0].length);
      this.#part(open, node, markdown.replace(BRACKETED, ''), rest, bracketed[1] ?? null);
    } else if (label && label.kind !== 'note') {
      this.#label(label, label.kind, node, text, markdown);
    } else if (open?.parts.length === 0) {
      this.#part(open, node, markdown, text, null);
    } else return false;
    return true;
  }

  #label(
    label: Label,
    kind: PartsBlock['kind'],
    node: MdastNode,
    text: string,
    markdown: string,
  ): void {
    const block: PartsBlock = { kind, label: label.written, line: this.#line(node), parts: [] };
    this.blocks.push(block);
    this.#open = block;
    const rest = text.slice(label.end);
    if (rest === '') return;
    this.#part(block, node, withoutLabel(markdown, label), rest, null);
    this.#open = undefined;
  }

  #part(
    block: PartsBlock,
    node: MdastNode,
    markdown: string,
    text: string,
    number: string | null,
  ): void {
    const letter = block.kind === 'decision' ? 'r' : 'a';
    const terms = block.kind === 'action' ? actionTerms(text) : {};
    const id = `${letter}${String(++this.#count[letter])}`;
    block.parts.push({ id, number, line: this.#line(node), markdown, text, ...terms });
  }

  #passage(kind: Passage['kind'], node: MdastNode, text: string, markdown: string): void {
    const noted = node.type === 'paragraph' && labelOf(text)?.kind === 'note';
    this.blocks.push({
      kind: noted ? 'note' : kind,
      id: `p${String(++this.#count.p)}`,
      line: this.#line(node),
      markdown,
      text: text === '' ? markdown : text,
    });
  }

  #line(node: MdastNode): number {
    return (node.position?.start.line ?? 1) + this.#lineOffset;
  }
}

/**
 * The blocks that some nodes of one item make up.
 * @param source the Markdown the nodes were read from.
 * @param lineOffset what to add to a node's line to have the line of the file.
 */
export function readBlocks(
  nodes: readonly MdastNode[],
  source: string,
  lineOffset: number,
): Block[] {
  const gathering = new Gathering(source, lineOffset);
  for (const node of nodes) gathering.add(node);
  return gathering.blocks;
}
