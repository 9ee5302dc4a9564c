import type { Line } from '../../source.ts';
import type { MeetingDraft } from '../drafts.ts';
import { findSpan, findTime } from '../text/clock.ts';
import { findDate, LONG_DATE } from '../text/dates.ts';
import { squash } from '../text/words.ts';

/** "MINUTES of a meeting of the Cabinet held in …", "At a meeting of the Planning Committee held on …". */
const MEETING_OF =
  /\b(?:(?:minutes|notes|record|proceedings) of (?:the |a |an )?(?:[\w-]+ ){0,3}?meeting of (?:the )?|at (?:a|the) (?:[\w-]+ )?meeting of (?:the )?|(?:a|the) meeting of the |decisions? (?:taken|made) (?:by|at)(?: a meeting of)? (?:the )?|minutes of (?:the )?(?!(?:the |a )?(?:[\w-]+ )?meeting\b))(.{3,110}?)(?=,? (?:will be |was |to be )?(?:held|convened|on (?:\w+day|\d)|at \d|in the|which|commencing)|,? \w+day\b|[.:]?$)/i;

/** "The Children's Scrutiny Panel will meet in the Meeting Room at 10.00 am on Monday". */
const WILL_MEET = /^(?:the )?(.{3,100}?) will (?:meet|be held)\b/i;

/** "held on 9 May 2012, 2.00pm at Priory House": the place behind the date. */
const HELD_ON_AT =
  /\b[Hh]eld (?:at \S{4,8}(?: [ap]\.?m\.?)? )?on .*?\b(?:at|in) (?:the )?(\p{Lu}[^.]{3,80}?)(?=,? (?:at|commencing|on) |\.?$)/u;

/** "in the Town Hall at 10.00 am on Monday 9 October": the place, up to the time or the day. */
const HELD_IN =
  /\b(?:held|meet) (?:in|at) (?!\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m|hours|hrs|noon)|\d{1,2}[.:]\d{2}\b)(?:the )?(.+?)(?=,? at (?:\d{1,2}[.:]\d{2}\b|\d{1,2} ?[ap]\.?m\b|noon\b)|,? (?:on|commencing|at \d|starting)\b (?:the |\w+day|\d|at)|,? (?:on )?\w+day\b|\.?$)/i;

const LABELS: readonly { words: RegExp; fact: 'venue' | 'contact' | 'body' | 'date' | 'start' }[] =
  [
    { words: /^(?:venue|place|location)\s*[:|]\s*(.+)$/i, fact: 'venue' },
    {
      words:
        /^(?:contact officer|contact|please ask for|ask for|clerk|democratic services officer)\s*[:|]\s*(.+)$/i,
      fact: 'contact',
    },
    {
      words: /^(?:committee|meeting|name of (?:meeting|committee)|body)\s*[:|]\s*(.+)$/i,
      fact: 'body',
    },
    { words: /^(?:date|date of meeting|day)\s*[:|]\s*(.+)$/i, fact: 'date' },
    { words: /^(?:time|start|start time|commenced)\s*[:|]\s*(.+)$/i, fact: 'start' },
  ];

/** Lines above a meeting's date that are not its committee. */
const NO_BODY =
  /^(?:(?:draft |confirmed |approved |public )*minutes\b.*|agenda\b.*|present\b.*|contact officer.*|at a meeting.*|notice of.*|public document pack|(?:title|source|url|author|slug|layout|published)\s*:.*|summons|page \d+|\(?un?restricted.*|date\b.*|time\b.*|venue\b.*|dear .*|.*\bwill be held\b.*|council\/cabinet\/committee.*|.*:|.*@.*|tel\b.*|[\d\W]+|\d{1,2}[.:]\d{2} ?(?:[ap]\.?m.?)?.{0,12}|\(.*\))$/i;

/** "KENT COUNTY COUNCIL", "Merton Council", "CITY OF YORK COUNCIL": the council itself, where its committee is named below. */
const COUNCIL_NAME = /^(?:the )?(?:[\w'’.&-]+ ){0,5}(?:council|borough|corporation|authority)$/i;

/** Takes what the lines above the items of printed minutes or an agenda say into `meeting`. */
export function readPrintedHead(head: Line[], meeting: MeetingDraft): MeetingDraft {
  const lines = joinOpenEnds(head);
  const read: MeetingDraft = { ...meeting };
  for (const { text } of lines) {
    const label = LABELS.map(({ words, fact }) => ({ fact, value: words.exec(text)?.[1] })).find(
      ({ value }) => value !== undefined,
    );
    if (label?.value === undefined) continue;
    if (label.fact === 'date') read.date ??= findDate(label.value);
    else if (label.fact === 'start') {
      read.start ??= findTime(label.value);
      read.end ??= findSpan(label.value)?.end ?? null;
    } else
      read[label.fact] ??= squash(label.value.split(/\s{2,}|,(?= .*officer)/i)[0] ?? '') || null;
  }
  const joined = lines.map(({ text }) => text);
  const summons = joined.find((text) => WILL_MEET.test(text) && findDate(text) !== null);
  const stated =
    summons ??
    joined.find(
      (text) =>
        (MEETING_OF.exec(text)?.index ?? 99) < 20 &&
        (findDate(text) !== null || /\b(?:held|minutes)\b/i.test(text)),
    );
  const dated = [...(stated === undefined ? [] : [stated]), ...joined].find(
    (text) =>
      findDate(text) !== null &&
      !/\b(?:published|dated|issued|despatched)\b|^(?:title|source|url)\s*:/i.test(text),
  );
  read.date ??= findDate(dated ?? '');
  read.body ??= willMeet(joined) ?? bodyIn(stated) ?? bodyAbove(lines, dated);
  read.venue ??=
    joined
      .map((text) => HELD_IN.exec(text)?.[1] ?? HELD_ON_AT.exec(text)?.[1])
      .find(Boolean)
      ?.trim() ?? null;
  read.start ??= startIn(joined, dated);
  return { ...read, head };
}

/** "Minutes of a meeting of the" goes on in the line below. */
const joinOpenEnds = (lines: Line[]): Line[] =>
  lines.reduce<Line[]>((joined, line) => {
    const last = joined.at(-1);
    const open =
      last !== undefined &&
      /\b(?:of|the|held|on|at|in)$/i.test(last.text) &&
      last.text.length < 160;
    return open
      ? [...joined.slice(0, -1), { ...last, text: `${last.text} ${line.text}` }]
      : [...joined, line];
  }, []);

/** "Cabinet – draft minutes", "Cabinet:": what stands behind the committee's name. */
const MINUTES_BEHIND = /(?<![\s–-])[\s–-]+(?:draft )?minutes[\s,:–-]*$|(?<![\s,:–-])[\s,:–-]+$/i;

/** "Allotments Working Group, 3 July 2019". */
const DATE_BEHIND = new RegExp(`,? (?:\\w+day,? )?${LONG_DATE.source}$`, 'i');

/** "Full Council meeting"; a parish meeting and an annual one are called so themselves. */
const MEETING_BEHIND = /(?<=\S)(?<!\b(?:parish|town|annual|general|public|joint)) meeting$/i;

const tidyBody = (body: string): string =>
  squash(
    body
      .replace(/^(?:(?:draft )?(?:minutes?|notes|record) of )?(?:the|a)\s+/i, '')
      .replace(MINUTES_BEHIND, '')
      .replace(DATE_BEHIND, '')
      .replace(MEETING_BEHIND, ''),
  );

function bodyIn(text: string | undefined): string | null {
  const found = text === undefined ? undefined : MEETING_OF.exec(text)?.[1];
  return found === undefined || /^(?:the |a )?(?:last|previous|meeting)\b/i.test(found)
    ? null
    : tidyBody(found);
}

const willMeet = (texts: string[]): string | null => {
  const found = texts
    .map((text) => WILL_MEET.exec(text)?.[1])
    .find((body) => body !== undefined && !/^(?:a|it|this|meeting)\b/i.test(body));
  return found === undefined ? null : tidyBody(found);
};

/** The committee on the line of the date ("CORPORATE PARENTING PANEL – 10th December 2024") or the nearest line above. */
function bodyAbove(lines: Line[], dated: string | undefined): string | null {
  const at = lines.findIndex(({ text }) => text === dated);
  const own = LONG_DATE.exec(dated ?? '');
  const beside = squash(
    (dated ?? '')
      .slice(0, own?.index ?? 0)
      .replace(/\b\w+day,?\s*$/i, '')
      .replace(/(?<![\s,–—-])[\s,–—-]+$/, ''),
  );
  if (
    beside.length > 3 &&
    beside.length < 120 &&
    !NO_BODY.test(beside) &&
    !/\b(?:on|held|at|of)$/i.test(beside)
  )
    return tidyBody(beside);
  const above = lines
    .slice(Math.max(0, at - 6), Math.max(0, at))
    .map(({ text }) => text)
    .reverse();
  const named = above.filter(
    (text) => !NO_BODY.test(text) && text.length < 120 && !/[.;]$/.test(text),
  );
  const nearest = named.find((text) => !COUNCIL_NAME.test(text)) ?? named[0];
  return nearest === undefined ? null : tidyBody(nearest);
}

/** A time of day beside the date, or in the lines of the head: "(19:15 TO 19:25)", "10.00 am". */
function startIn(texts: string[], dated: string | undefined): string | null {
  const at = texts.indexOf(dated ?? '');
  const near = at < 0 ? [] : texts.slice(at, at + 3);
  const spans = [...near, ...texts.filter((text) => /^\(?\d{1,2}[.:]\d{2}/.test(text))];
  const span = spans.map(findSpan).find((found) => found !== null);
  return span?.start ?? near.map(findTime).find((time) => time !== null) ?? null;
}
