import { isExempt } from '../recognise/item/exempt.ts';
import type { RecognisedDocument, RecognisedItem, RecognisedMeeting } from '../recognised.ts';
import type { Remark } from '../source.ts';
import { withoutAgendaPages } from './agenda-pages.ts';
import { foldName } from './matching.ts';

/** The papers of a source without the words of those that are exempt, and a remark on each of these. */
export interface PublicPapers {
  documents: RecognisedDocument[];
  remarks: Remark[];
}

/**
 * Takes away the words of papers that are exempt: by their own title, or as the paper of an exempt
 * item of the agenda (without an agenda, of any meeting), by title or by pages of the pack.
 */
export function publicPapers(
  documents: readonly RecognisedDocument[],
  meetings: readonly RecognisedMeeting[],
): PublicPapers {
  const agendas = meetings.filter(({ kind }) => kind === 'agenda');
  const papers = (agendas.length > 0 ? agendas : meetings).flatMap(({ items, kind }) =>
    items.filter(({ exempt }) => exempt).flatMap((item) => papersOfItem(item, kind)),
  );
  const remarks: Remark[] = [];
  const shown = documents.map((document) => {
    const { text = '', title, on, ...rest } = document;
    if (text.trim() === '' || !isPrivate(document, papers)) return document;
    const words = text.trim().split(/\s+/).length;
    const place = on === undefined ? {} : { page: on };
    remarks.push({ message: `a paper is exempt: its text (${words} words) was left out`, place });
    return { ...rest, title, ...(on === undefined ? {} : { on }) };
  });
  return { documents: shown, remarks };
}

interface PaperOfItem {
  title: string;
  pages: string | undefined;
}

function papersOfItem(item: RecognisedItem, kind: RecognisedMeeting['kind']): PaperOfItem[] {
  const paged = withoutAgendaPages(item, kind);
  const named = item.documents.map(({ title, pages }) => ({ title, pages }));
  return [{ title: paged.item.title, pages: paged.pages }, ...named].map(({ title, pages }) => ({
    title: foldName(title),
    pages,
  }));
}

function isPrivate({ title, pages }: RecognisedDocument, papers: readonly PaperOfItem[]): boolean {
  const folded = foldName(title);
  return (
    isExempt(title, []) ||
    papers.some((paper) => paper.title === folded || (pages !== undefined && paper.pages === pages))
  );
}
