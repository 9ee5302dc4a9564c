/** An element as far as the views of the search page ask of it; written out as HTML. */
class FakeElement {
  readonly #name: string;
  readonly #attributes: string[] = [];
  readonly #children: (FakeElement | string)[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.push(` ${name}="${value}"`);
  }

  append(...children: (FakeElement | string)[]): void {
    this.#children.push(...children);
  }

  get outerHTML(): string {
    const inside = this.#children.map((one) => (typeof one === 'string' ? one : one.outerHTML));
    return `<${this.#name}${this.#attributes.join('')}>${inside.join('')}</${this.#name}>`;
  }
}

/** Stands in the place of the browser's page; imported before what asks the page when it is loaded. */
Object.assign(globalThis, {
  document: {
    documentElement: { lang: 'en-GB' },
    createElement: (name: string) => new FakeElement(name),
  },
  location: { pathname: '/search/', search: '' },
});
