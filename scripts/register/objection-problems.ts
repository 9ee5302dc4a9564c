import { join } from 'node:path';
import type { Problem } from '../../src/record/problems.ts';
import { pageOf } from '../../src/register/place.ts';
import type { Objection } from '../../src/register/moves.ts';
import type { Surfaces } from '../../src/register/surface.ts';

/** Objections of the register as problems of the records they are about. */
export function objectionProblems(
  folder: string,
  { shown }: Surfaces,
  objections: readonly Objection[],
): Problem[] {
  return objections.map(({ place, ...said }) => ({
    file: join(folder, `${pageOf(place)}.md`),
    line: shown.get(place)?.line ?? 1,
    column: 1,
    severity: 'error',
    ...said,
  }));
}
