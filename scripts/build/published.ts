import type { Archive } from '../../src/archive/archive.ts';
import type { Content } from '../../src/archive/content.ts';
import type { Problem } from '../../src/record/problems.ts';
import { formerPages, standingOf, type FormerPage } from '../../src/register/answers.ts';
import { keepLives } from '../../src/register/register-of.ts';
import { checkRegister } from '../register/check-register.ts';
import { counted } from '../register/counted.ts';
import { redirectsOf, type Redirect } from './redirects-file.ts';

/** What a build has to keep of what was published before; nothing of it holds the words of the records. */
export interface Published {
  /** What would be lost or was tampered with: nothing may be built. */
  problems: Problem[];
  /** A line about what the register does not hold yet; empty if it holds everything. */
  note: string;
  /** Pages that lead on or show a notice. */
  former: FormerPage[];
  /** Those from which a host may lead on by itself. */
  redirects: Redirect[];
}

const NONE =
  'register: none begun; npm run publish-register begins one in the content folder, to be committed with the records.\n';

/** Compares what is to be built with the register; an archive without one is told how to begin it. */
export function checkPublished(content: Content, archive: Archive): Published {
  const { files, register, surfaces, events, problems } = checkRegister(content, archive);
  keepLives(archive, register.lives);
  const pending =
    events.length === 0
      ? ''
      : `register: not in it yet: ${counted(events)}; run npm run publish-register before this is put online.\n`;
  const standing = standingOf(surfaces);
  const former = formerPages(register.lives, standing);
  return {
    problems,
    note: files.size === 0 ? NONE : pending,
    former,
    redirects: redirectsOf(former, register.lives, standing),
  };
}
