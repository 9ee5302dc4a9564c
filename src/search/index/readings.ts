import { passageTouched, touched, type CorrectionFacts } from '../../archive/corrections.ts';
import { addressable, hasParts, type Block } from '../../record/passages.ts';
import type { SearchPassage } from './search-record.ts';

/** The passages of an item in force, and those that a correction superseded. */
export interface Readings {
  passages: SearchPassage[];
  superseded: SearchPassage[];
}

/** The words a correction puts in place of those it touches; undefined where it gives no reading. */
function instead(facts: CorrectionFacts): string | undefined {
  if (facts.replace !== undefined) return facts.with ?? '';
  if (facts.insert !== undefined) return `${touched(facts) ?? ''} ${facts.insert}`;
  return facts.delete === undefined ? undefined : '';
}

function partOf(blocks: readonly Block[], id: string): SearchPassage['part'] {
  const holder = blocks.find(
    (block) => hasParts(block) && block.parts.some((part) => part.id === id),
  );
  return holder && hasParts(holder) ? holder.kind : 'words';
}

/** Both readings of an item's passages: as they stand after all corrections, and as first published. */
export function readings(
  blocks: readonly Block[],
  corrections: readonly CorrectionFacts[],
): Readings {
  const passages = addressable(blocks).map(({ id, text }): SearchPassage => ({
    id,
    part: partOf(blocks, id),
    text,
  }));
  const superseded: SearchPassage[] = [];
  for (const facts of corrections) {
    const at = passageTouched(blocks, facts);
    const passage = passages.find(({ id }) => id === at?.id);
    const reading = instead(facts);
    if (!at || !passage || reading === undefined) continue;
    const before = passage.text;
    if (facts.insert === undefined) superseded.push({ ...passage });
    passage.text = before.slice(0, at.start) + reading + before.slice(at.end);
  }
  return { passages, superseded };
}
