/** A text without the marks of bold, and what of it stands outside bold. */
export interface Unmarked {
  text: string;
  outside: string;
}

interface Mark {
  kind: string;
  start: number;
  end: number;
  opens: boolean;
  closes: boolean;
}

// "**", "__"; three are bold and italic ("***both***"), four end one bold and begin the next ("**a****b**").
const RUN = /\*{2,}|_{2,}/g;
const WORD = /[\p{L}\p{N}_]/u;

/**
 * Takes the marks of "**bold**" and "__bold__" out. As in CommonMark (6.2) a mark beside a blank is none on that
 * side, nor is "__" within a word ("snake__case__name"); a line to sign on ("________") is none at all.
 */
export function withoutBoldMarks(text: string): Unmarked {
  const marks = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => marksOf(text, run, index));
  const closers = closersOf(marks);
  const unmarked: Unmarked = { text: '', outside: '' };
  let at = 0;
  for (const [n, open] of marks.entries()) {
    const close = closers[n];
    if (!open.opens || close === undefined || open.start < at) continue;
    const before = text.slice(at, open.start);
    unmarked.text += before + text.slice(open.end, close.start);
    unmarked.outside += before;
    at = close.end;
  }
  const after = text.slice(at);
  return { text: unmarked.text + after, outside: unmarked.outside + after };
}

function marksOf(text: string, run: string, start: number): Mark[] {
  const end = start + run.length;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const within = run.startsWith('_') && WORD.test(before) && WORD.test(after);
  const opens = after.trim() !== '' && !(run.startsWith('_') && WORD.test(before));
  const closes = before.trim() !== '' && !(run.startsWith('_') && WORD.test(after));
  const kind = run.slice(0, 2);
  if (within || run.length > 4) return [];
  if (run.length < 4) {
    const inner = opens ? { start, end: start + 2 } : { start: end - 2, end };
    return [{ kind, ...inner, opens, closes }];
  }
  return [
    { kind, start, end: start + 2, opens: false, closes },
    { kind, start: start + 2, end, opens, closes: false },
  ];
}

/** For each mark the next of its kind that closes, if there is one. */
function closersOf(marks: readonly Mark[]): (Mark | undefined)[] {
  const next = new Map<string, Mark>();
  return marks
    .toReversed()
    .map((mark) => {
      const closer = next.get(mark.kind);
      if (mark.closes) next.set(mark.kind, mark);
      return closer;
    })
    .toReversed();
}
