import type { ItemFacts } from '../../../src/record/schema/item.ts';
import type { RecognisedDocument } from '../recognised.ts';
import { foldName } from './matching.ts';

type Documents = NonNullable<ItemFacts['documents']>;

/** The papers of an item: a link to the paper's own record where there is one, else title, pages, address. */
export function documentsOf(
  documents: readonly RecognisedDocument[],
  papers: ReadonlyMap<string, string>,
  base: string | undefined,
): Documents {
  return documents
    .filter((document) => document.title.trim() !== '')
    .map((document) => {
      const paper = papers.get(foldName(document.title));
      if (paper !== undefined) return { paper };
      const address = webAddress(document.address, base);
      return {
        title: document.title.replace(/\s+/g, ' ').trim(),
        ...(document.pages === undefined ? {} : { pages: document.pages }),
        ...(address === undefined ? {} : { address }),
      };
    });
}

/** An address of a page, made whole and percent-encoded; undefined where it leads nowhere on the web. */
export function webAddress(
  written: string | undefined,
  base: string | undefined,
): string | undefined {
  if (written === undefined || !URL.canParse(written, base)) return undefined;
  const address = new URL(written, base);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : undefined;
}
