import type { Archive } from '../../src/archive/archive.ts';
import type { Content } from '../../src/archive/content.ts';
import type { Problem } from '../../src/record/problems.ts';
import { publication, type Publication, type Said } from '../../src/register/publication.ts';
import { registerFiles, registerFolder } from '../../src/register/register-folder.ts';
import { readRegister, type Register, type RegisterFiles } from '../../src/register/register.ts';
import type { Surfaces } from '../../src/register/surface.ts';
import { surfacesOf } from '../../src/register/surfaces-of.ts';
import { objectionProblems } from './objection-problems.ts';
import { today } from './today.ts';

/** The register of a content folder compared with its records. */
export interface Checked {
  files: RegisterFiles;
  register: Register;
  surfaces: Surfaces;
  /** What is to be added to the register. */
  events: Publication['events'];
  /** What is wrong with the register itself, or may not happen unsaid. */
  problems: Problem[];
}

/**
 * Compares the register of some content with its records and says what publishing them would add.
 * Where no register was begun, everything is to be added and nothing is wrong.
 */
export function checkRegister(
  content: Content,
  archive: Archive,
  asked: Omit<Said, 'on'> = { moves: [], withdrawals: [] },
): Checked {
  const { folder } = content;
  const files = registerFiles(folder);
  const register = readRegister(files, registerFolder(folder));
  const surfaces = surfacesOf(archive, content);
  if (register.problems.length > 0) {
    return { files, register, surfaces, events: [], problems: register.problems };
  }
  const on = today(archive.facts['time-zone']);
  const { events, objections } = publication(register.lives, surfaces, { on, ...asked });
  const problems = objectionProblems(folder, surfaces, objections);
  return { files, register, surfaces, events, problems };
}
