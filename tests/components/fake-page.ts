import { vi } from 'vitest';

/** An element as far as notices ask of it: what was put into it, and taken out again. */
class FakeElement {
  className = '';
  textContent = '';
  readonly children: (FakeElement | string)[] = [];
  readonly attributes = new Map<string, string>();
  readonly isPassage: boolean;
  #parent: FakeElement | undefined;

  constructor(isPassage = false) {
    this.isPassage = isPassage;
  }

  append(...children: (FakeElement | string)[]): void {
    for (const child of children) if (child instanceof FakeElement) child.#parent = this;
    this.children.push(...children);
  }

  prepend(child: FakeElement): void {
    child.#parent = this;
    this.children.unshift(child);
  }

  remove(): void {
    const siblings = this.#parent?.children ?? [];
    siblings.splice(siblings.indexOf(this), 1);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  matches(selector: string): boolean {
    return this.isPassage
      ? selector === '.passage'
      : this.className.split(' ').includes(selector.slice(1));
  }

  /** The words in it, those of its children too. */
  get words(): string {
    const inside = this.children.map((child) => (typeof child === 'string' ? child : child.words));
    return [this.textContent, ...inside].join('');
  }

  closest = (): null => null;
  querySelector = (): null => null;
  scrollIntoView = (): void => undefined;
}

/** A page with two passages, and what its address says. */
export interface FakePage {
  /** Makes the address name a reading of a passage. */
  goTo: (anchor: string) => void;
  /** The notices on the page: the anchor of the passage, a colon, the words. */
  notices: () => string[];
}

/** Puts a made-up page in the place of the browser's, until `vi.unstubAllGlobals`. */
export function fakePage(anchors: readonly string[], reading: string): FakePage {
  const passages = new Map(anchors.map((anchor) => [anchor, new FakeElement(true)]));
  const within = (passage: FakeElement): FakeElement[] =>
    passage.children.filter((child) => child instanceof FakeElement);
  vi.stubGlobal('document', {
    createElement: () => new FakeElement(),
    getElementById: (anchor: string) => passages.get(anchor) ?? null,
    querySelectorAll: (selector: string) =>
      [...passages.values()].flatMap(within).filter((notice) => notice.matches(selector)),
  });
  return {
    goTo: (anchor) =>
      vi.stubGlobal('location', { search: `?reading=${reading}`, hash: `#${anchor}` }),
    notices: () =>
      [...passages].flatMap(([anchor, passage]) =>
        within(passage).map((notice) => `${anchor}: ${notice.words}`),
      ),
  };
}
