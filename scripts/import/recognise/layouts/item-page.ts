import type { Line, SourceText } from '../../source.ts';
import { emptyMeeting } from '../drafts.ts';
import { committeeAndDate } from '../head/page-head.ts';
import { itemLabel } from '../item/labels.ts';
import { cleanTitle } from '../items/title.ts';
import type { Layout } from './layout.ts';
import { meetingPage } from './meeting-page.ts';

const HEADING = /^(?:agenda item|eitem ar yr agenda)$/i;

/** "Minutes:" or "Decision:" near the top, and only one of each: the words of a single item. */
const holdsOneItem = ({ lines, kind }: SourceText): boolean =>
  kind.startsWith('moderngov') &&
  lines
    .slice(0, 12)
    .some(({ text }) => ['minutes', 'decision'].includes(itemLabel(text)?.part ?? '')) &&
  ['minutes', 'decision'].every(
    (part) => lines.filter(({ text }) => itemLabel(text)?.part === part).length <= 1,
  );

/** The page of one agenda item, which may say nothing of its meeting. */
export const itemPage: Layout = {
  name: 'agenda item page',
  example: 'Agenda item / Purchase of the former bus garage',
  matches: (source) =>
    source.lines.slice(0, 4).some(({ text }) => HEADING.test(text)) ||
    (holdsOneItem(source) && !meetingPage.matches(source)),
  read: ({ lines }) => {
    const words = lines.filter(({ text }) => !HEADING.test(text));
    const dated = words.slice(0, 4).find(({ text }) => committeeAndDate(text) !== null);
    const facts = dated ? committeeAndDate(dated.text) : null;
    const [title, ...body] = words.filter((line) => line !== dated);
    return {
      meetings: [{ ...emptyMeeting('page'), ...facts, items: title ? [itemOf(title, body)] : [] }],
      documents: [],
      remarks: [],
    };
  },
};

const itemOf = (title: Line, body: Line[]) => ({
  number: null,
  title: cleanTitle(title.text).title,
  heading: [title],
  body,
});
