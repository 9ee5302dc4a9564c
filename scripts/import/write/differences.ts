import { createTwoFilesPatch } from 'diff';

/** The differences of two texts as a unified diff, with three lines of context. */
export function differences(
  before: string,
  after: string,
  nameBefore: string,
  nameAfter: string,
): string {
  return createTwoFilesPatch(nameBefore, nameAfter, before, after, undefined, undefined, {
    context: 3,
  })
    .replace(/^=+\n/, '')
    .trimEnd();
}
