import type { Correction } from '../../archive/corrections.ts';
import { blocksInForce, itemReadings } from '../../archive/readings.ts';
import { addressable, hasParts, type Block } from '../../record/passages.ts';
import type { SearchPassage } from './search-record.ts';

/** The passages of an item in force, and the words that corrections superseded. */
export interface Readings {
  passages: SearchPassage[];
  superseded: SearchPassage[];
}

function searchPassages(blocks: readonly Block[]): SearchPassage[] {
  return blocks.flatMap((block) =>
    addressable([block]).map(({ id, text }) => ({
      id,
      part: hasParts(block) ? block.kind : ('words' as const),
      text,
    })),
  );
}

/** Both readings of an item's passages: as they stand after all corrections, and as they stood before. */
export function readings(blocks: readonly Block[], corrections: readonly Correction[]): Readings {
  const read = itemReadings(blocks, corrections);
  const passages = searchPassages(blocksInForce(blocks, read)).filter(({ text }) => text !== '');
  const superseded = read.passages.flatMap(({ id, readings: all }) => {
    const part = searchPassages(blocks).find((passage) => passage.id === id)?.part ?? 'words';
    return all
      .slice(0, -1)
      .filter(({ text }) => text !== '')
      .map(({ text }) => ({ id, part, text }));
  });
  return { passages, superseded };
}
