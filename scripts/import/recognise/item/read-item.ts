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
import { exemptParagraphs, isExempt, NO_GROUNDS } from './exempt.ts';
import { interestsOf } from './interests.ts';
import { itemWords } from './item-words.ts';
import { itemMarkdown } from './markdown.ts';
import { presentersOf } from './presenters.ts';
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

/** Reads all that the lines of an item say. `last`: it ends the source, which may break off in it. */
export function readItem(
  draft: ItemDraft,
  kind: MeetingDraft['kind'],
  style: MeetingDraft['style'],
  last: boolean,
): ReadItem {
  const { body, marks } = takeCutOffMarks(draft.body);
  const sections = sectionsOf(body, style);
  const { told, agenda, repeated } = itemWords(sections, kind, style);
  const agendaOnly = kind === 'agenda';
  const paragraphs = told.map((line) => squash(fullText(line)));
  const text = wordsOf(told);
  const resolutions = agendaOnly ? [] : resolutionsOf(sections.minutes, sections.decision);
  const title = squash(draft.title);
  const exempt = isExempt(
    title,
    [...agenda, ...sections.documents, ...told].map(({ text: words }) => words),
  );
  const grounds = exempt ? exemptParagraphs(wordsOf([...agenda, ...told]), title) : NO_GROUNDS;
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
