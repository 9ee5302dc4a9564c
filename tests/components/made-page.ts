import type { Element as Node, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { vi } from 'vitest';

const parser = unified().use(rehypeParse);
const parents = new WeakMap<object, Node | Root>();
const made = new WeakMap<Node, MadeElement>();

/** The name of an attribute as hast has it: "ariaLabel" for "aria-label". */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function adopt(parent: Node | Root): void {
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    parents.set(child, parent);
    if (child.type === 'element') adopt(child);
  }
}

function rootOf(node: Node | Root): Node | Root {
  const parent = parents.get(node);
  return parent ? rootOf(parent) : node;
}

function textOf(node: Node | Root): string {
  return node.children
    .map((one) => (one.type === 'text' ? one.value : one.type === 'element' ? textOf(one) : ''))
    .join('');
}

function found(selector: string, tree: Node | Root): MadeElement[] {
  return selectAll(selector, tree)
    .filter((node) => node !== tree)
    .map(elementOf);
}

function elementOf(node: Node): MadeElement {
  const known = made.get(node) ?? new MadeElement(node);
  made.set(node, known);
  return known;
}

/** An element of a page made of HTML, as far as the scripts of the site ask of it. */
export class MadeElement {
  readonly node: Node;
  readonly #listeners = new Map<string, (event: object) => void>();
  #value: string | undefined;

  constructor(node: Node) {
    this.node = node;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  set id(id: string) {
    this.setAttribute('id', id);
  }
  get href(): string {
    return this.getAttribute('href') ?? '';
  }
  set href(address: string) {
    this.setAttribute('href', address);
  }
  get className(): string {
    return this.getAttribute('class-name') ?? '';
  }
  set className(names: string) {
    this.node.properties['className'] = names.split(' ');
  }
  get value(): string {
    const chosen = this.querySelector('option[selected]');
    return this.#value ?? chosen?.getAttribute('value') ?? '';
  }
  set value(value: string) {
    this.#value = value;
  }
  get textContent(): string {
    return textOf(this.node);
  }
  set textContent(value: string) {
    this.node.children = [{ type: 'text', value }];
  }
  get dataset(): Record<string, string> {
    const data = Object.entries(this.node.properties).filter(([name]) => /^data[A-Z]/.test(name));
    return Object.fromEntries(
      data.map(([name, value]) => [name.charAt(4).toLowerCase() + name.slice(5), String(value)]),
    );
  }

  getAttribute(name: string): string | null {
    const value = this.node.properties[propertyOf(name)];
    return value === undefined || value === null ? null : String(value);
  }
  setAttribute(name: string, value: string): void {
    this.node.properties[propertyOf(name)] = value;
  }
  matches = (selector: string): boolean =>
    selectAll(selector, rootOf(this.node)).includes(this.node);
  closest(selector: string): MadeElement | null {
    if (this.matches(selector)) return this;
    const parent = parents.get(this.node);
    return parent?.type === 'element' ? elementOf(parent).closest(selector) : null;
  }
  querySelectorAll = (selector: string): MadeElement[] => found(selector, this.node);
  querySelector = (selector: string): MadeElement | null =>
    this.querySelectorAll(selector)[0] ?? null;

  cloneNode(): MadeElement {
    const copy = structuredClone(this.node);
    adopt(copy);
    return elementOf(copy);
  }
  remove(): void {
    const siblings = parents.get(this.node)?.children ?? [];
    const at = siblings.indexOf(this.node);
    if (at >= 0) siblings.splice(at, 1);
  }
  append(...children: (MadeElement | string)[]): void {
    for (const child of children) {
      if (typeof child !== 'string') child.remove();
      const node: ElementContent =
        typeof child === 'string' ? { type: 'text', value: child } : child.node;
      this.node.children.push(node);
      parents.set(node, this.node);
    }
  }
  before(value: string): void {
    const siblings = parents.get(this.node)?.children ?? [];
    siblings.splice(siblings.indexOf(this.node), 0, { type: 'text', value });
  }
  replaceChildren(...children: (MadeElement | string)[]): void {
    this.node.children = [];
    this.append(...children);
  }
  addEventListener = (type: string, listener: (event: object) => void): void => {
    this.#listeners.set(type, listener);
  };
  /** Does what the listener to a kind of event does. */
  hear(type: string, event: object = {}): void {
    this.#listeners.get(type)?.(event);
  }
  showModal = (): void => undefined;
}

/** A page of HTML. */
export class MadePage {
  readonly #tree: Root;
  readonly #listeners: [type: string, listener: (event: object) => void][] = [];

  constructor(html: string) {
    this.#tree = parser.parse(html);
    adopt(this.#tree);
  }

  get body(): MadeElement | null {
    return this.querySelector('body');
  }
  get title(): string {
    return this.querySelector('title')?.textContent ?? '';
  }
  createElement = (tagName: string): MadeElement =>
    elementOf({ type: 'element', tagName, properties: {}, children: [] });
  getElementById = (id: string): MadeElement | null => this.querySelector(`[id="${id}"]`);
  querySelectorAll = (selector: string): MadeElement[] => found(selector, this.#tree);
  querySelector = (selector: string): MadeElement | null =>
    this.querySelectorAll(selector)[0] ?? null;
  addEventListener = (type: string, listener: (event: object) => void): void => {
    this.#listeners.push([type, listener]);
  };
  /** Does what all listeners to a kind of event do. */
  hear(type: string, target: MadeElement | null): void {
    for (const [heard, listener] of this.#listeners) if (heard === type) listener({ target });
  }
}

/** Puts a page made of HTML in the place of the browser's, until `vi.unstubAllGlobals`. */
export function madePage(html: string): MadePage {
  const page = new MadePage(html);
  vi.stubGlobal('document', page);
  vi.stubGlobal('Element', MadeElement);
  vi.stubGlobal('HTMLFormElement', MadeElement);
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (text: string): MadePage => new MadePage(text);
    },
  );
  return page;
}
