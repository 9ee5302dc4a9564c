import { z } from 'zod';
import { problemsOf } from './faults.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { RecordPath } from './paths.ts';
import type { Problem } from './problems.ts';
import { withdrawn, type Withdrawn } from './schema/withdrawn.ts';
import type { ReadYaml } from './yaml.ts';

/** The notice of a meeting or paper that was withdrawn: all that is read of its record. */
export interface WithdrawnRecord {
  /** Its place: `meetings/<body>/<date>`, `papers/<body>/<date>-<words>`. */
  id: string;
  withdrawn: Withdrawn;
}

/** The notice of an item that was withdrawn: all that is read of it. */
export interface WithdrawnItem {
  id: string;
  number: string;
  withdrawn: Withdrawn;
}

/** The kinds of record that carry words of a meeting, and so can be withdrawn by a fact. */
const KINDS: readonly RecordPath['kind'][] = ['meetings', 'papers'];

/** The front matter of a withdrawn record: whatever else stands there is not read. */
const notice = z.looseObject({ withdrawn });

function saysWithdrawn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'withdrawn');
}

/**
 * Reads the notice of a record whose front matter says `withdrawn:`; undefined for any other. The
 * one place at which a withdrawal happens: the record's words and other facts are not looked at, so
 * that no page, index, feed, digest or message can show them. A withdrawal that is written wrongly
 * is a problem, and the record is read no more either.
 */
export function readWithdrawn(
  yaml: ReadYaml,
  path: RecordPath,
  file: string,
): { withdrawn?: WithdrawnRecord; problems: Problem[] } | undefined {
  if (!KINDS.includes(path.kind) || !saysWithdrawn(yaml.value)) return undefined;
  const read = notice.safeParse(yaml.value);
  if (!read.success) {
    return { problems: problemsOf(read.error, yaml, file, () => jsonSchemaOf(notice)) };
  }
  const id = `${path.kind}/${path.id}`;
  return { withdrawn: { id, withdrawn: read.data.withdrawn }, problems: [] };
}
