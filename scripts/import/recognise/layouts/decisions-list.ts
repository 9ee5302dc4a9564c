import type { Line } from '../../source.ts';
import { emptyMeeting, type ItemDraft, type MeetingDraft } from '../drafts.ts';
import { findDate } from '../text/dates.ts';
import type { Layout } from './layout.ts';

/** "17/11/2022 - ANNUAL STATEMENT ON GRANTS ref: 3118    Recommendations Approved". */
const BLOCK_START = /^(\d{1,2}\/\d{1,2}\/\d{4})\s+[-–]\s+(.+?)\s+ref:\s*\d+\b/i;

/** "Made at meeting: 17/11/2022 - Audit and Standards Committee", also "Decided at meeting:". */
export const MADE_AT =
  /^(?:made|decided|taken) at meeting:\s*(\d{1,2}\/\d{1,2}\/\d{4})\s*[-–]\s*(.+)$/i;

/** Facts about a decision that are no words of it. */
export const DECISION_FACTS =
  /^(?:decision maker|decision status|decision published|publication date|effective from|date of decision|is key decision\??|is subject to call.?in\??|(?:made|decided|taken) at meeting|notice of proposed decision|wards? affected|lead officer|purpose|reference|decision type|for determination|made by)\s*:/i;

/** A list of published decisions: one block a decision, grouped here by the meetings that made them. */
export const decisionsList: Layout = {
  name: 'list of published decisions',
  example:
    '17/11/2022 - ANNUAL STATEMENT ON GRANTS CERTIFIED DURING 2021/22 ref: 3118    Recommendations Approved',
  matches: ({ lines }) => lines.some(({ text }) => BLOCK_START.test(text)),
  read: ({ lines }) => {
    const starts = lines.flatMap(({ text }, at) => (BLOCK_START.test(text) ? [at] : []));
    const meetings = new Map<string, MeetingDraft>();
    starts.forEach((start, n) => {
      const block = lines.slice(start, starts[n + 1] ?? lines.length);
      const made = madeAt(block);
      const key = `${made.date ?? ''} ${made.body ?? ''}`;
      const meeting = meetings.get(key) ?? { ...emptyMeeting('page'), ...made };
      meeting.items.push(itemOf(block));
      meetings.set(key, meeting);
    });
    return { meetings: [...meetings.values()], documents: [], remarks: [] };
  },
};

function itemOf(block: Line[]): ItemDraft {
  const [first, ...rest] = block;
  const title = BLOCK_START.exec(first?.text ?? '')?.[2] ?? '';
  return {
    number: null,
    title,
    heading: first ? [first] : [],
    body: rest.filter(({ text }) => !DECISION_FACTS.test(text)),
  };
}

/** The meeting that the lines of a decision name, or else its maker and date. */
export function madeAt(lines: Line[]): { body: string | null; date: string | null } {
  const made = lines.map(({ text }) => MADE_AT.exec(text)).find(Boolean);
  if (made) return { body: (made[2] ?? '').trim(), date: findDate(made[1] ?? '') };
  const fact = (words: RegExp): string | undefined =>
    lines.map(({ text }) => words.exec(text)?.[1]).find(Boolean);
  const date =
    fact(/^date of decision:\s*(.+)$/i) ?? BLOCK_START.exec(lines[0]?.text ?? '')?.[1] ?? '';
  return { body: fact(/^decision maker:\s*(.+)$/i)?.trim() ?? null, date: findDate(date) };
}
