import type { BothReadings } from '../../archive/both-readings.ts';
import type { Run } from '../../archive/word-diff.ts';

type Words = ReadonlyMap<string, string>;

function paragraph(words: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = words;
  return made;
}

/** A reading under its name, what the other has not marked as taken out or put in. */
function reading(name: string, runs: readonly Run[], mark: 'del' | 'ins'): HTMLElement[] {
  const term = document.createElement('dt');
  term.textContent = name;
  const words = document.createElement('dd');
  words.className = 'words';
  for (const { text, isChanged } of runs) {
    const marked = isChanged ? document.createElement(mark) : undefined;
    if (marked) marked.textContent = text;
    words.append(marked ?? text);
  }
  return [term, words];
}

/** A link to the passage of an item that was edited, by its number there: "paragraph 4". */
function passageLink(anchor: string, words: Words): HTMLElement {
  const [, letter = '', number = ''] = /-([prac])(\d+)$/.exec(anchor) ?? [];
  const link = document.createElement('a');
  link.href = `#${anchor}`;
  link.textContent = `${words.get(`part-${letter}`) ?? ''} ${number}`;
  const heading = document.createElement('p');
  heading.append(link);
  return heading;
}

/**
 * Both readings of an edited passage, or of each edited passage of an item, one below the other with
 * what changed marked; where the earlier words are not kept, that is said.
 * @param at the anchor that was cited: the readings of its passages have a link to each.
 */
export function bothReadings(
  both: readonly BothReadings[],
  words: Words,
  at: string,
): HTMLElement[] {
  const say = (key: string): string => words.get(key) ?? '';
  if (both.length === 0) return [paragraph(say('notInWords'))];
  return both.flatMap(({ anchor, diff }) => {
    const where = anchor === at ? [] : [passageLink(anchor, words)];
    if (!diff) return [...where, paragraph(say('notKept'))];
    const list = document.createElement('dl');
    list.className = 'readings';
    if (diff.before.length > 0) list.append(...reading(say('asItWas'), diff.before, 'del'));
    if (diff.after.length > 0) list.append(...reading(say('asItIs'), diff.after, 'ins'));
    return [...where, list];
  });
}
