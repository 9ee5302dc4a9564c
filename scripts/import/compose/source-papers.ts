import type { Recognised } from '../recognised.ts';
import type { Remark } from '../source.ts';
import type { PaperDraft, SourceOf } from './draft.ts';
import { publicPapers } from './exempt-papers.ts';
import { withPackPages } from './pack-pages.ts';
import { papersOf, type PaperIds } from './papers.ts';
import type { Places } from './places.ts';
import type { Session } from './session.ts';
import { refuseFaulty, withdrawnRecord } from './withdrawn.ts';

/** The papers of a source as records, and what is said of those that are left out. */
export interface PapersOfSource {
  drafts: PaperDraft[];
  ids: PaperIds;
  /** On papers whose words are exempt. */
  remarks: Remark[];
  /** On papers that were withdrawn. */
  gone: Remark[];
}

/**
 * The papers whose words stand in the source, without those that are exempt or were withdrawn.
 * @throws ImportProblem where the record that is held of one has mistakes
 */
export async function papersOfSource(
  recognised: Recognised,
  main: Places['main'],
  cited: SourceOf,
  { known, clean }: Session,
): Promise<PapersOfSource> {
  const open = publicPapers(withPackPages(recognised), recognised.meetings);
  const { drafts, ids } = papersOf(open.documents, main, cited, clean);
  const gone = new Map<string, Remark>();
  for (const { id } of drafts) {
    const left = await withdrawnRecord(`papers/${id}`, main.body, known);
    if (left === undefined) await refuseFaulty(`papers/${id}`, known);
    else gone.set(id, { message: left, place: {} });
  }
  return {
    drafts: drafts.filter(({ id }) => !gone.has(id)),
    ids: { ...ids, withdrawn: new Set(gone.keys()) },
    remarks: open.remarks,
    gone: [...gone.values()],
  };
}
