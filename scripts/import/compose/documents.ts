import type { ItemFacts } from '../../../src/record/schema/item.ts';
import type { RecognisedDocument } from '../recognised.ts';
import { foldName } from './matching.ts';
import type { PaperIds } from './papers.ts';

type Documents = NonNullable<ItemFacts['documents']>;

/**
 * The papers of an item: a link to the paper's own record where there is one, by its title or by
 * its pages in the pack; else title, pages, address. A paper that was withdrawn is left out.
 */
export function documentsOf(
  documents: readonly RecognisedDocument[],
  papers: PaperIds,
  base: string | undefined,
  clean: (words: string) => string,
): Documents {
  return documents
    .filter((document) => document.title.trim() !== '')
    .flatMap((document): Documents => {
      const pages = document.pages === undefined ? {} : { pages: document.pages };
      const held = idsOf(document, papers);
      if (held.length > 0)
        return held
          .filter((paper) => !papers.withdrawn.has(paper))
          .map((paper) => ({ paper, ...pages }));
      const address = webAddress(document.address, base);
      const title = clean(document.title.replace(/\s+/g, ' ').trim());
      return [{ title, ...pages, ...(address === undefined ? {} : { address }) }];
    });
}

function idsOf(
  { title, pages }: RecognisedDocument,
  { byTitle, byPages }: PaperIds,
): readonly string[] {
  const named = byTitle.get(foldName(title));
  return named === undefined ? (byPages.get(pages ?? '') ?? []) : [named];
}

/** An address of a page, made whole and percent-encoded; undefined where it leads nowhere on the web. */
function webAddress(written: string | undefined, base: string | undefined): string | undefined {
  if (written === undefined || !URL.canParse(written, base)) return undefined;
  const address = new URL(written, base);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : undefined;
}
