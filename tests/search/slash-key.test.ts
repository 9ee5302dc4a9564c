import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as SlashKey from '../../src/search/field/slash-key.ts';

class FakeButton extends EventTarget {
  dataset = { on: 'Switch on', off: 'Switch off' };
  hidden = true;
  textContent = '';

  click(): void {
    this.dispatchEvent(new Event('click'));
  }
}

/** A page with a search field and the button that switches the key. */
class Page {
  readonly button = new FakeButton();
  readonly #document = new EventTarget();
  #focused = 0;

  async open(): Promise<this> {
    vi.resetModules();
    const { slashKey, slashSwitch } = await vi.importActual<typeof SlashKey>(
      '../../src/search/field/slash-key.ts',
    );
    vi.stubGlobal('document', this.#document);
    slashKey({ focus: () => (this.#focused += 1), select: () => undefined });
    slashSwitch(this.button);
    return this;
  }

  /** Whether the key `/` goes to the field. */
  goes(): boolean {
    const before = this.#focused;
    this.#document.dispatchEvent(Object.assign(new Event('keydown'), { key: '/' }));
    return this.#focused > before;
  }
}

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('HTMLElement', FakeButton);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the key goes to the field until it is switched off, on the next page too', async () => {
  const page = await new Page().open();
  expect([page.goes(), page.button.textContent]).toEqual([true, 'Switch off']);
  page.button.click();
  expect([page.goes(), page.button.textContent]).toEqual([false, 'Switch on']);
  const next = await new Page().open();
  expect(next.goes()).toBe(false);
  next.button.click();
  expect([next.goes(), page.goes()]).toEqual([true, true]);
});

test('it can be switched off in a browser that keeps nothing, for the page', async () => {
  const refused = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refused, setItem: refused });
  const page = await new Page().open();
  expect(page.goes()).toBe(true);
  page.button.click();
  expect([page.goes(), page.button.textContent]).toEqual([false, 'Switch on']);
  page.button.click();
  expect(page.goes()).toBe(true);
});
