import type { Recognised } from '../recognised.ts';
import type { Remark } from '../source.ts';
import type { PaperDraft, SourceOf } from './draft.ts';
import { publicPapers } from './exempt-papers.ts';
import { movedFrom } from './former-places.ts';
import type { KnownArchive } from './known.ts';
import { recordLeftOut } from './left-out.ts';
import { withPackPages } from './pack-pages.ts';
import { papersOf, type PaperIds } from './papers.ts';
import type { Places } from './places.ts';
import type { Session } from './session.ts';
import { refuseFaulty } from './withdrawn.ts';

/** The papers of a source as records, and what is said of those that are left out. */
export interface PapersOfSource {
  drafts: PaperDraft[];
  ids: PaperIds;
  /** On papers whose words are exempt. */
  remarks: Remark[];
  /** On papers that were withdrawn or moved. */
  gone: Remark[];
}

/**
 * The papers whose words stand in the source, without those that are exempt, withdrawn or moved;
 * the items lead to one that was moved where it stands now.
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
  const moved = new Map<string, string>();
  for (const { id } of drafts) {
    const left = await recordLeftOut(`papers/${id}`, main.body, known);
    if (left === undefined) await refuseFaulty(`papers/${id}`, known);
    else gone.set(id, { message: left, place: {} });
    const now = await movedPaper(id, known);
    if (now !== undefined) moved.set(id, now);
  }
  return {
    drafts: drafts.filter(({ id }) => !gone.has(id)),
    ids: {
      ...movedIds(ids, moved),
      withdrawn: new Set([...gone.keys()].filter((id) => !moved.has(id))),
    },
    remarks: open.remarks,
    gone: [...gone.values()],
  };
}

const PAPERS = 'papers/';

/** The id of a paper that was moved, where it stands and may be linked to; undefined for any other. */
async function movedPaper(id: string, known: KnownArchive): Promise<string | undefined> {
  const now = movedFrom(`${PAPERS}${id}`, known)?.now;
  if (now?.startsWith(PAPERS) !== true || (await known.standing(now)) !== 'stands')
    return undefined;
  return now.slice(PAPERS.length);
}

type OpenIds = Omit<PaperIds, 'withdrawn'>;

function movedIds({ byTitle, byPages }: OpenIds, moved: ReadonlyMap<string, string>): OpenIds {
  const nowOf = (id: string): string => moved.get(id) ?? id;
  return {
    byTitle: new Map([...byTitle].map(([title, id]) => [title, nowOf(id)])),
    byPages: new Map([...byPages].map(([pages, ids]) => [pages, ids.map(nowOf)])),
  };
}
