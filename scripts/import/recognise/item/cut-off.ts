import type { Line } from '../../source.ts';
import { squash } from '../text/words.ts';

/** "...  view the full minutes text for item 1." at the end of a text that a page cut, and sometimes of one it did not. */
const FULL_TEXT =
  /\s*(?:\.{3}|…)?\s*view the full (minutes|agenda|decision) text for item\s*([\w./]*?)\.?\s*\|?$/i;

/** What a line says about the rest of its item, and its words without that. */
function cutOffMark(
  text: string,
): { words: string; part: 'minutes' | 'agenda' | 'decision'; item: string } | null {
  const found = FULL_TEXT.exec(text);
  if (!found) return null;
  const part = (found[1] ?? 'minutes').toLowerCase();
  return {
    words: text.slice(0, found.index),
    part: part === 'agenda' || part === 'decision' ? part : 'minutes',
    item: found[2] ?? '',
  };
}

/** Whether a source's last words break off inside a sentence: no stop, and a word that cannot end one. */
export function breaksOff(lines: Line[]): boolean {
  const last = lines.at(-1)?.text.trim() ?? '';
  return (
    last.length > 60 &&
    /\b(?:the|a|an|of|to|and|or|which|that|for|with|in|on|by|from|as|at|their|his|her|its|was|were|had|be|is|are|towards)$/i.test(
      last,
    )
  );
}

/** A mark that says that a page gives only the beginning of a text. */
export interface CutOff {
  part: 'minutes' | 'agenda' | 'decision';
  /** The number of the item, as the mark gives it. */
  item: string;
  written: string;
  place: Line['place'];
}

/** Takes such marks out of the lines of an item. */
export function takeCutOffMarks(lines: Line[]): { body: Line[]; marks: CutOff[] } {
  const marks: CutOff[] = [];
  const body = lines.flatMap((line) => {
    const mark = cutOffMark(line.text);
    if (!mark) return [line];
    marks.push({
      part: mark.part,
      item: mark.item,
      written: squash(line.text.slice(mark.words.length)),
      place: line.place,
    });
    return squash(mark.words) === '' ? [] : [{ ...line, text: squash(mark.words) }];
  });
  return { body, marks };
}
