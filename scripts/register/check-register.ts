import type { Archive } from '../../src/archive/archive.ts';
import type { Content } from '../../src/archive/content.ts';
import type { Problem } from '../../src/record/problems.ts';
import { answerOf, standingOf } from '../../src/register/answers.ts';
import type { EarlierEntry } from '../../src/register/earlier-file.ts';
import { readEarlierWords } from '../../src/register/earlier-words.ts';
import type { Lives } from '../../src/register/lives.ts';
import { addressOf } from '../../src/register/place.ts';
import { publication, type Publication, type Said } from '../../src/register/publication.ts';
import { earlierFiles, registerFiles, registerFolder } from '../../src/register/register-folder.ts';
import { readRegister, type Register, type RegisterFiles } from '../../src/register/register.ts';
import type { Surfaces } from '../../src/register/surface.ts';
import { isWithheld } from '../../src/register/withheld.ts';
import { surfacesOf } from '../../src/register/surfaces-of.ts';
import type { EarlierVersions } from '../../src/register/words-once.ts';
import { objectionProblems } from './objection-problems.ts';
import { sayEdits } from './say-edits.ts';
import { dayIn } from '../../src/archive/today.ts';

/** The register of a content folder compared with its records. */
export interface Checked {
  files: RegisterFiles;
  register: Register;
  surfaces: Surfaces;
  /** The earlier words that are kept, and their files. */
  kept: readonly EarlierEntry[];
  earlier: RegisterFiles;
  /** What is to be added to the register. */
  events: Publication['events'];
  /** What is wrong with the register itself and the words beside it. */
  faults: Problem[];
  /** The faults, and what may not happen unsaid. */
  problems: Problem[];
}

/** Earlier words that may stand nowhere, kept all the same; whether those of lost places may is not known yet. */
function standingThough(
  kept: readonly EarlierEntry[],
  lives: Lives,
  surfaces: Surfaces,
): Problem[] {
  const standing = standingOf(surfaces);
  return kept
    .filter((entry) => answerOf(lives, standing, entry.place).kind !== 'lost')
    .filter((entry) => isWithheld(lives, standing, entry))
    .map(({ file, line, place }) => ({
      file,
      line,
      column: 1,
      severity: 'error',
      rule: 'earlier-withheld',
      message: `Earlier words of ${addressOf(place)} are kept here, which is withdrawn or taken in private.`,
      help: 'Run npm run publish-register: it takes them out. In a repository they stand in its history as well.',
      isPrivate: true,
    }));
}

/**
 * Compares the register of some content with its records and says what publishing them would add.
 * Where no register was begun, everything is to be added and nothing is wrong.
 * @param asked what the clerk says with a publication, which takes out earlier words that may stand
 * nowhere; left out when it is only checked, and they are problems.
 * @param versions earlier versions of records, so that it can be said how edited words read before.
 */
export function checkRegister(
  content: Content,
  archive: Archive,
  asked?: Omit<Said, 'on'>,
  versions?: EarlierVersions,
): Checked {
  const { folder } = content;
  const files = registerFiles(folder);
  const register = readRegister(files, registerFolder(folder));
  const { lives } = register;
  const surfaces = surfacesOf(archive, content);
  const earlier = earlierFiles(folder);
  const found = { files, register, surfaces, earlier };
  if (register.problems.length > 0) {
    const faults = register.problems;
    return { ...found, kept: [], events: [], faults, problems: faults };
  }
  // Nothing was published that could be lost, and nobody asks what would be.
  if (files.size === 0 && !asked)
    return { ...found, kept: [], events: [], faults: [], problems: [] };
  const words = readEarlierWords(earlier, registerFolder(folder), lives);
  const kept = words.entries;
  const faults = [...words.problems, ...(asked ? [] : standingThough(kept, lives, surfaces))];
  const on = dayIn(archive.facts['time-zone']);
  const { events, objections } = publication(lives, surfaces, {
    on,
    moves: [],
    withdrawals: [],
    ...asked,
  });
  const sayEdit = sayEdits(objections, { lives, surfaces, kept, versions });
  const problems = [...faults, ...objectionProblems(content, surfaces, objections, sayEdit)];
  return { ...found, kept, events, faults, problems };
}
