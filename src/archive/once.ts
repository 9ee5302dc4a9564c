import type { Archive } from './archive.ts';
import { AskedMap, note, question, questionOfMap, unnoted } from './asked.ts';

/*
 * The build and Astro's pages load this module each for itself (see held.ts); what each remembers is
 * forgotten together.
 */
declare global {
  var minutebookForgets: Set<() => void> | undefined;
}

/**
 * Forgets every answer, as when no more pages are made: what they are made from takes 70 MB at
 * 10,000 meetings. Who asks again is answered anew.
 */
export function forgetAnswers(): void {
  for (const forget of globalThis.minutebookForgets ?? []) forget();
}

/**
 * Remembers an answer as long as the archive it was given for, until `forgetAnswers`. It does not
 * count for pages that ask: its maps must note themselves what is looked up in them (`AskedMap`).
 */
export function remembered<Answer>(
  ask: (archive: Archive) => Answer,
): (archive: Archive) => Answer {
  let answers = new WeakMap<Archive, { answer: Answer }>();
  globalThis.minutebookForgets ??= new Set();
  globalThis.minutebookForgets.add(() => {
    answers = new WeakMap();
  });
  return (archive) => {
    const known = answers.get(archive) ?? { answer: unnoted(() => ask(archive)) };
    answers.set(archive, known);
    return known.answer;
  };
}

/**
 * Makes a question about an archive that is answered once for each archive and then remembered. Its
 * whole answer counts for a page that asks it: what answers page by page is better a map, `onceBy`.
 * @param name of the question, which no other has.
 */
export function once<Answer>(
  name: string,
  ask: (archive: Archive) => Answer,
): (archive: Archive) => Answer {
  const answer = remembered(ask);
  question(name, answer);
  return (archive) => {
    note(name);
    return answer(archive);
  };
}

/**
 * Makes a question that is answered by keys, anew each time: for what many pages ask once each. What
 * it takes to answer does not count for a page, only the answer.
 * @param name of the question, which no other has.
 */
export function askedBy<Answer>(
  name: string,
  ask: (archive: Archive, key: string) => Answer,
): (archive: Archive, key: string) => Answer {
  question(name, ask);
  return (archive, key) => {
    note(name, key);
    return unnoted(() => ask(archive, key));
  };
}

/**
 * Makes a question that is answered once for each archive, by keys: for a page that asks it, only
 * the answers under the keys that it looks up count.
 * @param name of the question, which no other has.
 */
export function onceBy<Value>(
  name: string,
  ask: (archive: Archive) => Map<string, Value>,
): (archive: Archive) => ReadonlyMap<string, Value> {
  const answer = remembered((archive) => new AskedMap(name, ask(archive)));
  questionOfMap(name, answer);
  return answer;
}
