/** "10.00 am", "4.30 pm", "12:00 pm", "9.55pm", "10.00 a.m.", "7pm". */
const TWELVE_HOURS = /\b(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.? ?m\b\.?/i;

/** "19:15", "09.30 hours"; a bare "5.30" is too much like a paragraph number to be a time. */
const TWENTY_FOUR_HOURS =
  /\b([01]?\d|2[0-3]):([0-5]\d)\b|\b([01]\d|2[0-3])[.]?([0-5]\d) ?(?:hours|hrs)\b/i;

const NAMED_TIMES: readonly { words: RegExp; time: string }[] = [
  { words: /\b(?:12 )?noon\b|\bmidday\b/i, time: '12:00' },
  { words: /\bmidnight\b/i, time: '00:00' },
];

const clock = (hours: number, minutes: number): string | null =>
  hours < 24 && minutes < 60
    ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    : null;

const afternoon = (hours: number, half: string): number =>
  (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

/** "7.00 - 8.25 pm", "(19:15 TO 19:25", "2.00pm until 4.30pm": a meeting's start and end. */
const SPAN =
  /\b(\d{1,2}[.:]\d{2}) ?([ap]\.?m\.?)? ?(?:-|–|—|to|until) ?(\d{1,2}[.:]\d{2}) ?([ap]\.?m\.?)?/gi;

/** Start and end, HH:mm, of a span of time; of several ("19:15 to 19:25 and 20:25 to 20:27") from the first to the last. */
export function findSpan(text: string): Span | null {
  const spans = [...text.matchAll(SPAN)].map(spanOf);
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

interface Span {
  start: string | null;
  end: string | null;
}

/** A start without "am" or "pm" takes that of the end, if it is earlier then. */
function spanOf([, from = '', half, to = '', endHalf = '']: RegExpExecArray): Span {
  const end = findTime(endHalf === '' ? to.replace('.', ':') : `${to} ${endHalf}`);
  if (half !== undefined) return { start: findTime(`${from} ${half}`), end };
  if (endHalf === '') return { start: findTime(from.replace('.', ':')), end };
  const same = findTime(`${from} ${endHalf}`);
  const before = same !== null && end !== null && same < end;
  return { start: before ? same : findTime(`${from} am`), end };
}

/** The first time of day written in `text` as HH:mm, or null. */
export function findTime(text: string): string | null {
  const half = TWELVE_HOURS.exec(text);
  const whole = TWENTY_FOUR_HOURS.exec(text);
  if (half && (!whole || half.index <= whole.index) && Number(half[1]) <= 12) {
    return clock(afternoon(Number(half[1]), half[3] ?? 'a'), Number(half[2] ?? '0'));
  }
  if (whole) return clock(Number(whole[1] ?? whole[3]), Number(whole[2] ?? whole[4]));
  return NAMED_TIMES.find(({ words }) => words.test(text))?.time ?? null;
}
