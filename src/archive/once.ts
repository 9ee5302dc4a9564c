import type { Archive } from './archive.ts';

/** Makes a question about an archive that is answered once for each archive and then remembered. */
export function once<Answer>(ask: (archive: Archive) => Answer): (archive: Archive) => Answer {
  const answers = new WeakMap<Archive, { answer: Answer }>();
  return (archive) => {
    const known = answers.get(archive) ?? { answer: ask(archive) };
    answers.set(archive, known);
    return known.answer;
  };
}
