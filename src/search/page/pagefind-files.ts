import { entry, wasm } from 'virtual:pagefind';
import { metadata } from '../data/metadata.ts';
import type { ToOpen } from './words-message.ts';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/**
 * What Pagefind fetches. All but the files of words is here already: what it reads first, its own
 * program, and the metadata of an index, which is made from what the page knows. Pagefind takes a
 * file that it cannot have for one without the words: what failed is kept here, so that nobody is
 * told that nothing was found.
 */
export class PagefindFiles {
  readonly #fetch = globalThis.fetch;
  readonly #periods = new Map<string, ToOpen>();
  readonly #failed: string[] = [];

  /** Takes the place of the `fetch` that Pagefind calls. */
  constructor() {
    globalThis.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      const own = this.#own(address);
      if (own) return own;
      try {
        const answer = await this.#fetch.call(globalThis, input, init);
        if (!answer.ok) this.#failed.push(`${address}: ${String(answer.status)}`);
        return answer;
      } catch (error) {
        this.#failed.push(`${address}: ${String(error)}`);
        throw error;
      }
    };
  }

  /** Makes the files of a period known. */
  add(period: ToOpen): void {
    this.#periods.set(period.folder, period);
  }

  /** Does something for which files are fetched; rejects when one could not be had in the meantime. */
  async whole<Value>(act: () => Promise<Value>): Promise<Value> {
    const before = this.#failed.length;
    const value = await act();
    if (this.#failed.length > before) throw new Error(this.#failed.slice(before).join('; '));
    return value;
  }

  #own(address: string): Response | undefined {
    for (const [folder, { index }] of this.#periods) {
      if (!address.startsWith(folder)) continue;
      const name = address.slice(folder.length);
      if (name.startsWith('pagefind-entry.json')) return new Response(JSON.stringify(entry));
      if (name.endsWith('.pf_meta')) return new Response(metadata(index, entry.version));
      if (name.startsWith('wasm.')) return new Response(bytesOf(wasm));
    }
    return undefined;
  }
}
