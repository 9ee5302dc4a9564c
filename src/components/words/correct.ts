import { passageTouched, type Correction } from '../../archive/corrections.ts';
import type { Block } from '../../record/passages.ts';
import { escape } from './escape.ts';
import type { Overlay } from './html.ts';

/** What a correction puts in place of the words it touches, as HTML. */
function reading({ facts }: Correction, touched: string): string {
  if (facts.replace !== undefined) return `<ins>${escape(facts.with ?? '')}</ins>`;
  if (facts.insert !== undefined) return `${escape(touched)} <ins>${escape(facts.insert)}</ins>`;
  return '';
}

/** The corrections of words that lie over each passage of an item, by the passage's id. */
export function correctedPassages(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): Map<string, { correction: Correction; overlay: (text: string) => Overlay }[]> {
  const found = new Map<string, { correction: Correction; overlay: (text: string) => Overlay }[]>();
  for (const correction of corrections) {
    const at = passageTouched(blocks, correction.facts);
    if (!at) continue;
    const overlay = (text: string): Overlay => ({
      start: at.start,
      end: at.end,
      open: '',
      close: '',
      instead: reading(correction, text.slice(at.start, at.end)),
    });
    found.set(at.id, [...(found.get(at.id) ?? []), { correction, overlay }]);
  }
  return found;
}
