import { PRESENT_LABEL } from '../attendance/attendance-labels.ts';
import type { Line } from '../../source.ts';
import { isBlankPage, isLetterhead, paperAt } from '../papers/paper-signs.ts';
import { findDate } from '../text/dates.ts';

/** A stretch of a printed source that is one thing. */
export interface Part {
  kind: 'agenda' | 'minutes' | 'paper';
  /** What sort of paper: "report", "decision" … */
  paper: string;
  lines: Line[];
}

interface Start {
  at: number;
  kind: Part['kind'];
  paper: string;
}

/** How far above "Present:" the head of minutes may begin, in lines. */
const HEAD = 14;

const AGENDA_START =
  /^(?:agenda(?: front ?sheet)?|supplementary agenda|notice of (?:a )?meeting|public document pack|summons|membership:?)$|\ba meeting of the .{3,90} will be held\b|\bwill (?:meet|be held) (?:in|at|on)\b/i;
const MINUTES_OF =
  /^(?:draft |confirmed |public )?(?:minutes?|notes|record) of (?:the|a|an)?\b.*\b(?:meeting|held)\b/i;

/** A line that is the name of a body: "CORPORATE PARENTING BOARD", "Audit Committee (Joint Session)". */
const COMMITTEE =
  /^(?=.*\b(?:committee|panel|board|council|cabinet|forum|executive|group|partnership)\b)[^.:;]{5,110}$/i;

/** Cuts a printed source into agenda, minutes and papers, in their order. */
export function partsOf(lines: Line[]): Part[] {
  const minutes = minutesStarts(lines);
  const inHead = (at: number): boolean =>
    minutes.some((start) => at >= start.at && at <= start.present);
  const starts: Start[] = minutes.map(({ at }) => ({ at, kind: 'minutes', paper: '' }));
  lines.forEach((line, at) => {
    if (inHead(at)) return;
    const paper = paperAt(lines, at);
    if (paper) starts.push({ at: letterheadAbove(lines, at), kind: 'paper', paper });
    else if (AGENDA_START.test(line.text) && at < (minutes[0]?.at ?? Infinity))
      starts.push({ at, kind: 'agenda', paper: '' });
  });
  starts.sort((a, b) => a.at - b.at);
  const cut = starts.filter((start, n) => !goesOnWith(starts[n - 1], start, lines));
  return withBeginning(cut).flatMap((start, n, all) => {
    const part = lines.slice(start.at, all[n + 1]?.at ?? lines.length);
    return part.some(({ text }) => !isBlankPage(text))
      ? [{ kind: start.kind, paper: start.paper, lines: part }]
      : [];
  });
}

/** The first line of the letterhead above a paper's first sign; that line itself where there is none. */
function letterheadAbove(lines: Line[], at: number): number {
  const above = lines[at - 1];
  return above !== undefined && isLetterhead(above.text) ? letterheadAbove(lines, at - 1) : at;
}

/** How near to one another the signs of one paper stand ("Name of meeting:", "Title of report:"), in lines. */
const ONE_PAPER = 25;

/** Whether a sign belongs to the part that began above it; an empty page between them parts them. */
function goesOnWith(above: Start | undefined, start: Start, lines: Line[]): boolean {
  if (!above || above.kind !== start.kind || start.kind === 'minutes') return false;
  if (start.kind === 'agenda') return true;
  const emptied = lines.slice(above.at, start.at).some(({ text }) => isBlankPage(text));
  return above.paper === start.paper && start.at - above.at < ONE_PAPER && !emptied;
}

/** What stands before the first sign belongs to it, if it is short; else it is a paper or the whole source. */
function withBeginning(starts: Start[]): Start[] {
  const [first, ...rest] = starts;
  if (!first) return [{ at: 0, kind: 'paper', paper: 'unknown' }];
  if (first.at === 0) return starts;
  return first.at <= 40 || first.kind === 'agenda'
    ? [{ ...first, at: 0 }, ...rest]
    : [{ at: 0, kind: 'paper', paper: 'unknown' }, ...starts];
}

/** Where minutes begin: a list of those present, with a date or "MINUTES of" in the lines of the head above it. */
function minutesStarts(lines: Line[]): { at: number; present: number }[] {
  const starts: { at: number; present: number }[] = [];
  lines.forEach(({ text }, present) => {
    const last = starts.at(-1);
    if (!PRESENT_LABEL.test(text) || (last && present - last.present < 6)) return;
    const at = headAbove(lines, present, last ? last.present + 1 : 0);
    const head = lines.slice(at, present + 1);
    const known = head.some(
      (line) =>
        findDate(line.text) !== null || MINUTES_OF.test(line.text) || COMMITTEE.test(line.text),
    );
    if (known) starts.push({ at, present });
  });
  return starts;
}

/** The contact of minutes; one more above it is that of the agenda's last item. */
const CONTACT = /^contact(?: officer)?\s*:/i;

/** The first line of the head above `present`: up to a page that was left blank, a sentence, a decision, or another contact. */
function headAbove(lines: Line[], present: number, floor: number): number {
  let at = present;
  while (at > floor && present - at < HEAD) {
    const above = lines[at - 1];
    if (!above || isBlankPage(above.text) || above.cells) break;
    if (
      /^(?:RESOLVED|NOTED|AGREED)\b|^[-•·]\s|[.;]$/.test(above.text) &&
      !MINUTES_OF.test(above.text) &&
      findDate(above.text) === null
    )
      break;
    if (CONTACT.test(above.text) && lines.slice(at, present).some(({ text }) => CONTACT.test(text)))
      break;
    if (/^that\b/i.test(above.text) || (above.text.length > 160 && !MINUTES_OF.test(above.text)))
      break;
    at -= 1;
  }
  return at;
}
