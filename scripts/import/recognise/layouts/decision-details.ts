import type { Line } from '../../source.ts';
import { emptyMeeting, type Draft } from '../drafts.ts';
import { DECISION_FACTS, MADE_AT, madeAt } from './decisions-list.ts';
import { readPaper } from '../papers/read-paper.ts';
import type { Layout } from './layout.ts';

/** A maker who is no meeting: "Service Director - Homes & Neighbourhoods". */
const OFFICER = /\b(?:director|officer|head of|manager|chief executive|assistant)\b/i;

const HEADING = /^(?:decision details|officer decision|decision)$/i;

/** The page of one decision. Its title may be lost; then the item has none. */
export const decisionDetails: Layout = {
  name: 'decision details',
  example: 'Decision details / Decision Maker: Planning Committee / Date of decision: 07/09/2023',
  matches: ({ lines }) =>
    lines.slice(0, 15).some(({ text }) => /^decision maker:|^decision details$/i.test(text)) &&
    lines.some(({ text }) => MADE_AT.test(text) || /^date of decision:/i.test(text)),
  read: ({ lines }) => {
    const made = madeAt(lines);
    if (
      made.body !== null &&
      OFFICER.test(made.body) &&
      !lines.some(({ text }) => MADE_AT.test(text))
    )
      return officerDecision(lines, made.date);
    const rest = lines.filter(({ text }) => !DECISION_FACTS.test(text) && !HEADING.test(text));
    const facts = lines.findIndex(({ text }) => DECISION_FACTS.test(text));
    const named = rest.find((line) => lines.indexOf(line) < facts);
    const title = named?.text ?? '';
    const body = rest.filter((line) => line !== named);
    const item = { number: null, title, heading: named ? [named] : [], body };
    return {
      meetings: [{ ...emptyMeeting('page'), ...made, items: [item] }],
      documents: [{ kind: 'decision', title: title || 'Decision', date: made.date }],
      remarks:
        title === ''
          ? [{ message: 'The title of this decision is lost.', place: lines[0]?.place ?? {} }]
          : [],
    };
  },
};

/** A decision that an officer took under delegated powers is a paper: no meeting made it. */
function officerDecision(lines: Line[], date: string | null): Draft {
  const words = lines.filter(({ text }) => !HEADING.test(text));
  const paper = readPaper(words, 'decision');
  return { meetings: [], documents: paper ? [{ ...paper, date }] : [], remarks: [] };
}
