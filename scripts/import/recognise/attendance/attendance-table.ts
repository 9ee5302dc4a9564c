import type { Attendee, Standing } from '../../recognised.ts';
import type { Line } from '../../source.ts';
import { parseWrittenName } from '../people/written-name.ts';

/** Words in the column "Attendance". "Expected" says that nothing was recorded, and so gives no standing. */
const STANDINGS: readonly { words: RegExp; standing: Standing }[] = [
  {
    words: /^(?:present|attended)? ?(?:,? ?as )?(?:a )?(?:substitute|reserve)/i,
    standing: 'substitute',
  },
  { words: /^(?:present|attended|yes|in person)/i, standing: 'present' },
  { words: /^(?:apolog|excused)/i, standing: 'apologies' },
  { words: /^(?:absent|not present|did not attend)/i, standing: 'absent' },
  { words: /^(?:in attendance|attending|virtual|remote)/i, standing: 'in-attendance' },
  { words: /^observ/i, standing: 'observer' },
];

const standingIn = (words: string): Standing | undefined =>
  STANDINGS.find(({ words: pattern }) => pattern.test(words))?.standing;

/** A mark under "Present" or "Apologies"; a cross may mean either. */
const TICK = /^[✓✔☑√]\uFE0F?$/u;

const isHeader = (cells: string[]): boolean =>
  cells.some((cell) => /^(?:attendee|member|name|councillor)s?$/i.test(cell)) &&
  cells.some((cell) => /^(?:attendance|status|present)/i.test(cell));

/** The table of an attendance page ("Attendee | Role | Attendance"): its people, and the lines that are no part of it. */
export function readAttendanceTable(lines: Line[]): { people: Attendee[]; rest: Line[] } | null {
  const start = lines.findIndex(({ cells }) => cells !== undefined && isHeader(cells));
  const header = lines[start]?.cells;
  if (!header) return null;
  const column = (words: RegExp): number => header.findIndex((cell) => words.test(cell));
  const [name, role, attendance] = [
    column(/^(?:attendee|member|name|councillor)/i),
    column(/^(?:role|position)/i),
    column(/^(?:attendance|status|present)/i),
  ];
  const people: Attendee[] = [];
  const rest: Line[] = lines.slice(0, start);
  for (const line of lines.slice(start + 1)) {
    const standing =
      standingIn(line.cells?.[attendance] ?? '') ??
      standingIn(header[line.cells?.findIndex((cell) => TICK.test(cell)) ?? -1] ?? '');
    const written = line.cells?.[name];
    if (!standing || !written) rest.push(line);
    else {
      const person = parseWrittenName(written);
      people.push({
        ...person,
        role: line.cells?.[role] || person.role,
        as: standing,
        place: line.place,
      });
    }
  }
  return { people, rest };
}
