import { addressable, type Part, type Passage } from '../../src/record/passages.ts';
import type { Agenda } from './agenda.ts';

/** A line of the words of an item, as written. */
interface WrittenLine {
  text: string;
  /** Its line in the file, from 1. */
  line: number;
  /** Whether it is the first of its passage. */
  isFirst: boolean;
  passage: Passage | Part;
}

/** Every line of the words of some items; not of those taken in private, where that words stand at all is reported. */
export function* writtenLines({ items }: Pick<Agenda, 'items'>): Generator<WrittenLine> {
  for (const { blocks, facts } of items) {
    if (facts.exempt && facts.exempt['public-part'] !== true) continue;
    for (const passage of addressable(blocks)) {
      for (const [index, text] of passage.markdown.split('\n').entries()) {
        yield { text, line: passage.line + index, isFirst: index === 0, passage };
      }
    }
  }
}

/** Whether a passage is shown as a computer's text because its lines are indented, not between marks. */
export function isIndented(block: { kind: string; markdown?: string } | undefined): boolean {
  return block?.kind === 'code' && !/^(?:`{3}|~{3})/.test(block.markdown?.trimStart() ?? '');
}
