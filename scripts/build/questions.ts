import { z } from 'zod';
import { digestOfAnswers } from '../../src/archive/answer-digest.ts';
import { group, type Archive } from '../../src/archive/archive.ts';
import { answerTo, partsOf, type Answer } from '../../src/archive/asked.ts';

const questions = z.tuple([
  /** Names of questions. */
  z.array(z.string()),
  /** The keys under each of which all of them were asked. */
  z.array(z.string()),
]);

/**
 * Writes down what was asked in few texts: a page asks much the same of each of its items, and many
 * pages ask the same of every body. Questions that were asked under the same keys are one text.
 * @param asked as `noting` gives it.
 */
export function together(asked: readonly string[]): string[] {
  const keysOf = new Map<string, string[]>();
  for (const one of asked) {
    const [name, key] = partsOf(one);
    group(keysOf, name, key);
  }
  const namesOf = new Map<string, string[]>();
  for (const [name, keys] of keysOf) group(namesOf, JSON.stringify(keys.sort()), name);
  return [...namesOf].map(([keys, names]) => `[${JSON.stringify(names.sort())},${keys}]`);
}

/**
 * The digest of the answers to all questions of a text from `together`. Gives undefined where one of
 * them is not known any more.
 */
export function answered(archive: Archive, text: string): string | undefined {
  const [names, keys] = questions.parse(JSON.parse(text));
  const answers: Answer[] = [];
  for (const name of names) {
    for (const key of keys) {
      const again = answerTo(archive, name, key);
      if (!again) return undefined;
      answers.push(again);
    }
  }
  return digestOfAnswers(answers);
}
