import { writeRecord, type FactsToWrite } from '../../../src/record/write.ts';
import type { ComposedFile } from './files.ts';
import { stubLeftOut } from './left-out.ts';
import type { Session } from './session.ts';

/** The stub files of people and bodies met for the first time. */
export interface Stubs {
  files: ComposedFile[];
  /** Names of the new people and of the new bodies. */
  people: string[];
  bodies: string[];
  /** What the clerk is told of those that were withdrawn or moved, of which no file is made. */
  gone: string[];
}

/** The import as a whole, in the place of a source's name. */
export const THIS_IMPORT = 'this import';

/** Makes the stubs of all people and bodies that an import met, but for those that were withdrawn or moved. */
export async function stubsOf({ people, bodies, known }: Session): Promise<Stubs> {
  const stubs: Stubs = { files: [], people: [], bodies: [], gone: [] };
  const make = async (
    kind: 'bodies' | 'people',
    id: string,
    facts: FactsToWrite & { name: string },
  ): Promise<void> => {
    const left = await stubLeftOut(`${kind}/${id}`, facts.name, known);
    if (left !== undefined) {
      stubs.gone.push(left);
      return;
    }
    const text = writeRecord(facts, '');
    stubs.files.push({ path: `${kind}/${id}.md`, text, from: THIS_IMPORT, as: 'if-new' });
    stubs[kind].push(facts.name);
  };
  for (const { id, facts } of bodies.created()) await make('bodies', id, facts);
  for (const { id, facts } of people.created()) await make('people', id, facts);
  return stubs;
}
