import type { Line } from '../../source.ts';
import type { MeetingDraft } from '../drafts.ts';
import { decisionBlocks } from './decisions.ts';
import type { ItemSections } from './sections.ts';

/** Which lines of an item are its record, and which stand beside it. */
export interface ItemWords {
  /** What was said and decided. */
  told: Line[];
  /** The agenda's own words. */
  agenda: Line[];
  /** A published decision that `told` gives again in the minutes' words. */
  repeated: Line[];
}

/** An agenda has no record yet; minutes that decide leave the "Decision:" block beside them; else it is part of the record. */
export function itemWords(
  sections: ItemSections,
  kind: MeetingDraft['kind'],
  style: MeetingDraft['style'],
): ItemWords {
  const { agenda, minutes, decision, reasons } = sections;
  if (kind === 'agenda') {
    return { told: [], agenda: [...agenda, ...minutes, ...decision, ...reasons], repeated: [] };
  }
  const repeats = style === 'page' && decision.length > 0 && decisionBlocks(minutes).length > 0;
  return repeats
    ? { told: [...minutes, ...reasons], agenda, repeated: decision }
    : { told: [...minutes, ...decision, ...reasons], agenda, repeated: [] };
}
