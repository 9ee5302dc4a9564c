import type { Attendee, RecognisedItem } from '../../recognised.ts';
import type { Line, Remark } from '../../source.ts';
import { apologiesIn, substitutesIn } from '../attendance/apologies.ts';
import type { ItemDraft, MeetingDraft } from '../drafts.ts';
import { fullText } from '../text/list-marker.ts';
import { squash } from '../text/words.ts';
import { actionBlocks } from './actions.ts';
import { approvalsOf } from './approvals.ts';
import { contactsOf } from './contacts.ts';
import { breaksOff, takeCutOffMarks } from './cut-off.ts';
import { documentsOf } from './documents.ts';
import { exemptParagraphs, isExempt, NO_GROUNDS, type CitedParagraphs } from './exempt.ts';
import { interestsOf } from './interests.ts';
import { itemWords } from './item-words.ts';
import { itemMarkdown } from './markdown.ts';
import { presentersOf } from './presenters.ts';
import type { PrivateItem } from './private-part.ts';
import { remarksOnGrounds, remarksOnItem } from './remarks-on-item.ts';
import { resolutionsOf } from './resolutions.ts';
import { sectionsOf } from './sections.ts';
import { votesOf } from './votes.ts';

/** An item read, with those whom it names as absent or substituting, and remarks on it. */
export interface ReadItem {
  item: RecognisedItem;
  /** The words of an item taken in private, all that stands below its heading: they are in no remark. */
  unsaid: string[];
  people: Attendee[];
  remarks: Remark[];
}

/** Text of an item: its paragraphs with blank lines between. */
const wordsOf = (lines: Line[]): string => lines.map((line) => squash(fullText(line))).join('\n\n');

/**
 * Reads all that the lines of an item say.
 * @param last it ends the source, which may break off in it
 * @param inPrivate the public were shut out of it, as what stands around it says
 */
export function readItem(
  draft: ItemDraft,
  kind: MeetingDraft['kind'],
  style: MeetingDraft['style'],
  last: boolean,
  inPrivate: PrivateItem | null = null,
): ReadItem {
  const { body, marks } = takeCutOffMarks(draft.body);
  const sections = sectionsOf(body, style);
  const { told, agenda, repeated } = itemWords(sections, kind, style);
  const agendaOnly = kind === 'agenda';
  const paragraphs = told.map((line) => squash(fullText(line)));
  const text = wordsOf(told);
  const resolutions = agendaOnly ? [] : resolutionsOf(sections.minutes, sections.decision);
  const title = squash(draft.title);
  const exempt =
    inPrivate !== null ||
    isExempt(
      title,
      [...agenda, ...sections.documents, ...told].map(({ text: words }) => words),
    );
  const grounds = exempt ? groundsOf(title, wordsOf([...agenda, ...told]), inPrivate) : NO_GROUNDS;
  const place = draft.heading[0]?.place ?? draft.body[0]?.place ?? {};
  const minutesCut = marks.some(({ part }) => part === 'minutes');
  return {
    item: {
      number: draft.number ?? marks[0]?.item.replace(/\.$/, '') ?? null,
      title,
      presenters: agendaOnly
        ? []
        : presentersOf(sections.presenter.map(({ text: words }) => words).join('\n'), paragraphs),
      contacts: contactsOf(sections.contact),
      text,
      resolutions,
      actions: actionBlocks(told).flatMap(({ parts }) => parts),
      markdown: itemMarkdown(told, sections.decision, resolutions),
      exempt,
      ...(agenda.length === 0 ? {} : { agenda: wordsOf(agenda) }),
      ...(repeated.length === 0 ? {} : { decision: wordsOf(repeated) }),
      exemptParagraphs: grounds.held,
      documents: documentsOf(title, draft.heading, sections.documents, body),
      approvals: agendaOnly ? [] : approvalsOf(title, paragraphs, resolutions),
      votes: votesOf(text),
      interests: interestsOf(title, paragraphs),
      truncated: minutesCut || (last && style === 'page' && breaksOff(told)),
      place,
    },
    unsaid: exempt ? draft.body.map(fullText) : [],
    people:
      agendaOnly || exempt
        ? []
        : paragraphs.flatMap((words) => [
            ...apologiesIn(words, place),
            ...substitutesIn(words, place),
          ]),
    remarks: [
      ...remarksOnItem(title, exempt ? '' : text, marks, place),
      ...remarksOnGrounds(grounds.others, place),
    ],
  };
}

/** The grounds that an item gives itself, else those of the exclusion that shut the public out of it and no other. */
function groundsOf(title: string, words: string, inPrivate: PrivateItem | null): CitedParagraphs {
  const own = exemptParagraphs(words, title);
  if (inPrivate === null || own.held.length + own.others.length > 0) return own;
  const shared = exemptParagraphs(inPrivate.words);
  const certain = inPrivate.shared === 1 || shared.held.length + shared.others.length === 1;
  return certain ? shared : NO_GROUNDS;
}
