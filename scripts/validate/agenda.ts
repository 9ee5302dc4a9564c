import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readItems, type Item } from '../../src/record/items.ts';
import type { Block } from '../../src/record/passages.ts';
import { meeting, type MeetingFacts } from '../../src/record/schema/meeting.ts';
import { splitRecord } from '../../src/record/split.ts';

const attendanceOnly = z.object({ attendance: meeting.shape.attendance });

/** The items of a meeting's record and the words above them, whether or not its front matter is right. */
export interface Agenda {
  id: string;
  file: string;
  preamble: readonly Block[];
  items: readonly Item[];
}

/** The agenda of a record whose front matter is wrong, and who attended as far as that can be read. */
export interface UnreadAgenda extends Agenda {
  attendance: MeetingFacts['attendance'];
}

/** The attendance lists in some facts, whatever else is wrong with them; undefined if they are wrong themselves. */
function attendanceIn(facts: unknown): MeetingFacts['attendance'] {
  const one = attendanceOnly.safeParse(facts);
  return one.success ? one.data.attendance : undefined;
}

/** What can be read of a record whose front matter is wrong; nothing if the file cannot be parted. */
export function agendaOf(id: string, file: string): UnreadAgenda {
  const split = splitRecord(readFileSync(file), file);
  if ('problem' in split) {
    return { id, file, preamble: [], items: [], attendance: undefined };
  }
  const { preamble, items } = readItems(split.ok.body, file, split.ok.bodyOffset);
  return { id, file, preamble, items, attendance: attendanceIn(split.ok.yaml.value) };
}
