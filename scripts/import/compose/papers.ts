import { PAPER_KINDS } from './paper-kinds.ts';
import { slug } from '../../../src/record/slugs.ts';
import type { RecognisedDocument } from '../recognised.ts';
import { safeMarkdown } from './markdown.ts';
import type { PaperDraft, SourceOf } from './draft.ts';
import { foldName } from './matching.ts';

// Longest part of a paper's address made from its title, in characters.
const LONGEST_SLUG = 60;

/** Ids of the papers that were composed from a source. */
export interface PaperIds {
  /** By folded title. */
  byTitle: ReadonlyMap<string, string>;
  /** By their pages in the pack, as its agenda prints them; more than one may stand there. */
  byPages: ReadonlyMap<string, readonly string[]>;
  /** Those that were withdrawn, or moved to where nothing stands: no item names them. */
  withdrawn: ReadonlySet<string>;
}

/** The papers whose words stand in the source, as records; and their ids. */
export function papersOf(
  documents: readonly RecognisedDocument[],
  place: { body: string; day: string },
  source: SourceOf,
  clean: (words: string) => string,
): { drafts: PaperDraft[]; ids: Omit<PaperIds, 'withdrawn'> } {
  const drafts: PaperDraft[] = [];
  const byTitle = new Map<string, string>();
  const byPages = new Map<string, string[]>();
  for (const document of documents) {
    const words = document.text?.trim() ?? '';
    if (words === '') continue;
    const title = clean(document.title.replace(/\s+/g, ' ').trim()) || 'Paper without a title';
    const day = document.date ?? place.day;
    const id = freshId(`${place.body}/${day}-${shortSlug(title)}`, drafts);
    const kind = PAPER_KINDS.get(document.kind);
    drafts.push({
      id,
      facts: {
        title,
        ...(kind === undefined ? {} : { kind }),
        source: {
          title: source.title,
          ...(source.address === undefined ? {} : { address: source.address }),
          ...(document.pages === undefined ? {} : { pages: document.pages }),
          text: 'verbatim',
        },
      },
      markdown: safeMarkdown(clean(words)),
    });
    byTitle.set(foldName(document.title), id);
    if (document.pages !== undefined)
      byPages.set(document.pages, [...(byPages.get(document.pages) ?? []), id]);
  }
  return { drafts, ids: { byTitle, byPages } };
}

function shortSlug(title: string): string {
  const whole = slug(title) || 'paper';
  return whole.length <= LONGEST_SLUG ? whole : whole.slice(0, LONGEST_SLUG).replace(/-[^-]*$/, '');
}

function freshId(wanted: string, drafts: readonly PaperDraft[]): string {
  let id = wanted;
  for (let number = 2; drafts.some((draft) => draft.id === id); number += 1)
    id = `${wanted}-${number}`;
  return id;
}
