import type { MdastNode } from 'satteri';
import { parseMarkdown } from '../../record/markdown.ts';
import { leaves, plainText, type Leaf } from '../../record/text.ts';
import { escape } from '../../escape.ts';

/**
 * Something laid over the words from one offset of a passage's plain text to another: the HTML
 * that opens and closes it. Overlays of one passage do not overlap and come in order.
 */
export interface Overlay {
  start: number;
  end: number;
  open: string;
  close: string;
  /** HTML shown in place of the words between the offsets: a corrected reading. */
  instead?: string;
}

type Render = (node: MdastNode) => string;
type Handler = (node: MdastNode, inside: () => string, render: Render) => string;

/** Addresses that may be followed from a record: the web, mail, and places of this site. */
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|[/#])/i;

function wrap(element: string): Handler {
  return (_node, inside) => `<${element}>${inside()}</${element}>`;
}

function anchor(node: MdastNode, inside: () => string): string {
  const url = node.type === 'link' ? node.url : '';
  return SAFE_ADDRESS.test(url) ? `<a href="${escape(url)}">${inside()}</a>` : inside();
}

const table: Handler = (node, _inside, render) => {
  if (node.type !== 'table') return '';
  const { align } = node;
  const [head, ...rows] = node.children;
  const row = (cells: MdastNode | undefined, element: 'th' | 'td'): string => {
    if (cells?.type !== 'tableRow') return '';
    const scope = element === 'th' ? ' scope="col"' : '';
    return `<tr>${cells.children
      .map((cell, column) => {
        const side = align?.[column] === 'right' ? ' class="figure"' : '';
        return `<${element}${scope}${side}>${render(cell)}</${element}>`;
      })
      .join('')}</tr>`;
  };
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<div class="scroll" tabindex="0"><table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table></div>`;
};

/** How each kind of Markdown node is written; a kind that is not here shows what is inside it. */
const HANDLERS: Partial<Record<MdastNode['type'], Handler>> = {
  paragraph: wrap('p'),
  heading: (node, inside) => {
    const level = String(node.type === 'heading' ? Math.max(3, node.depth) : 3);
    return `<h${level}>${inside()}</h${level}>`;
  },
  emphasis: wrap('em'),
  strong: wrap('strong'),
  delete: wrap('s'),
  inlineCode: wrap('code'),
  code: (_node, inside) => `<pre><code>${inside()}</code></pre>`,
  blockquote: wrap('blockquote'),
  list: (node, inside) => {
    if (node.type !== 'list' || !node.ordered) return `<ul>${inside()}</ul>`;
    const start = (node.start ?? 1) === 1 ? '' : ` start="${String(node.start)}"`;
    return `<ol${start}>${inside()}</ol>`;
  },
  listItem: wrap('li'),
  link: anchor,
  break: () => '<br />',
  table,
};

/** A list without blank lines between its entries shows them without paragraphs. */
function isTight(node: MdastNode): boolean {
  return node.type === 'listItem' && !node.spread;
}

class Writer {
  readonly #leaves: Map<MdastNode, Leaf>;
  readonly #overlays: readonly Overlay[];

  constructor(runs: readonly Leaf[], overlays: readonly Overlay[]) {
    this.#leaves = new Map(runs.map((leaf) => [leaf.node, leaf]));
    this.#overlays = overlays;
  }

  readonly write: Render = (node) => {
    const leaf = this.#leaves.get(node);
    const inside = (): string => (leaf ? this.#run(leaf) : this.#children(node));
    return HANDLERS[node.type]?.(node, inside, this.write) ?? inside();
  };

  #children(node: MdastNode): string {
    if (!('children' in node)) return '';
    return node.children
      .map((child) =>
        isTight(node) && child.type === 'paragraph' ? this.#children(child) : this.write(child),
      )
      .join('');
  }

  #run({ value, start }: Leaf): string {
    let html = '';
    let at = 0;
    for (const { start: from, end, open, close, instead } of this.#overlays) {
      if (!this.#lies(from, end, start, value.length)) continue;
      const [begin, stop] = [Math.max(at, from - start), Math.min(value.length, end - start)];
      html += escape(value.slice(at, begin));
      if (instead === undefined) html += open + escape(value.slice(begin, stop)) + close;
      else if (from >= start) html += open + instead + close;
      at = stop;
    }
    return html + escape(value.slice(at));
  }

  /** Whether an overlay lies over a run of the words; one that takes no place lies behind them. */
  #lies(from: number, end: number, start: number, length: number): boolean {
    if (from < end) return Math.max(from, start) < Math.min(end, start + length);
    return (from > start || start === 0) && from <= start + length;
  }
}

/**
 * Markdown of a passage as HTML, with things laid over its words. The words are never altered;
 * raw HTML in them is shown as text.
 * @param lay gives what is laid over the passage's plain text.
 */
export function wordsHtml(markdown: string, lay: (text: string) => readonly Overlay[]): string {
  const nodes = parseMarkdown(markdown);
  const runs = leaves(...nodes);
  const writer = new Writer(runs, lay(plainText(runs)));
  return nodes.map(writer.write).join('');
}
