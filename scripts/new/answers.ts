import type { Known, Question } from './kinds.ts';

/** Asks one question of whoever sits at the terminal; undefined where nobody does. */
export type Ask = ((text: string) => Promise<string>) | undefined;

/** Answers, one a question, or what is wrong in words. */
export type Answers = { answers: string[] } | { fault: string };

/**
 * Takes the answers from the command line, and asks for those that are missing or wrong where
 * somebody can be asked. Words beyond the last answer belong to it: `person Erin Hill`.
 */
export async function answersTo(
  questions: readonly Question[],
  given: readonly string[],
  known: Known,
  ask: Ask,
): Promise<Answers> {
  const answers: string[] = [];
  for (const [index, question] of questions.entries()) {
    const isLast = index === questions.length - 1;
    let answer = (isLast ? given.slice(index).join(' ') : (given[index] ?? '')).trim();
    for (;;) {
      const fault = answer === '' ? `Missing: ${question.text}.` : question.fault(answer, known);
      if (fault === undefined) break;
      if (!ask) return { fault };
      answer = (
        await ask(answer === '' ? `${question.text}: ` : `${fault}\n${question.text}: `)
      ).trim();
    }
    answers.push(answer);
  }
  return { answers };
}
