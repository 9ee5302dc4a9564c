import type { RecognisedItem } from '../recognised.ts';

// "Corporate Performance Q4 (2016/17) 41 - 48", "Annual complaints report | 9"
const AT_END = /^(.*\S)\s*(?:\||\s)\s*(\d{1,3}\s*[-–]\s*\d{1,3})$|^(.*\S)\s*\|\s*(\d{1,3})$/;
// the first line of the agenda's words: "9 - 18"
const ALONE = /^(?:pages?\s*)?(\d{1,3}(?:\s*[-–]\s*\d{1,3})?)\s*(?:\n|$)/i;

/** An agenda item whose page range of the pack is told apart from its title and words. */
export interface PagedItem {
  item: RecognisedItem;
  /** "9–18", or undefined where the agenda names no pages. */
  pages: string | undefined;
}

/**
 * Takes the pages of the pack off an agenda item: they lead to its paper and are no part of its
 * title. An item of minutes is left as it is.
 */
export function withoutAgendaPages(item: RecognisedItem, kind: 'minutes' | 'agenda'): PagedItem {
  if (kind !== 'agenda') return { item, pages: undefined };
  const [, ranged, range, single, page] = AT_END.exec(item.title) ?? [];
  const title = ranged ?? single;
  if (title !== undefined) return { item: { ...item, title }, pages: shown(range ?? page ?? '') };
  const agenda = item.agenda ?? '';
  const alone = ALONE.exec(agenda);
  if (alone === null) return { item, pages: undefined };
  return {
    item: { ...item, agenda: agenda.slice(alone[0].length).trim() },
    pages: shown(alone[1] ?? ''),
  };
}

function shown(range: string): string {
  return range.replace(/\s*[-–]\s*/, '–');
}
