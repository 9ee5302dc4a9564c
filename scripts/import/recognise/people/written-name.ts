import { squash } from '../text/words.ts';
import { POST_NOMINALS, splitHonorific } from './honorifics.ts';

/** A name as it stands in a list, taken apart; null where nothing is said. */
export interface WrittenName {
  name: string;
  title: string | null;
  role: string | null;
}

/** A remark in brackets that tells how somebody took part, and no role: "(via Teams)", "(items 4 to 7 only)". */
const MANNER =
  /^(?:(?:via|by|from|until|to|for|left|arrived|joined|items?|part|virtual(?:ly)?(?! school)|remote(?:ly)?|online|in person|also|ill|illness|sick|unwell|away|other|councillor|cllr)\b|on |minutes? \d|(?:work|holiday|family|personal|council business)(?: (?:commitments?|reasons?|matters?|leave|bereavement|emergency|illness))*$|\d)/i;

/** "Councillor Balfour for item 5", "G Holt from minute 12": how long somebody stayed. */
const STAY = /(?<!\s)\s+(?:for|from|until|to) (?:agenda )?(?:items?|minutes?) [\w ,/&-]{1,40}\.?$/i;

/** A written name without what it says of the time that somebody stayed. */
export const withoutStay = (text: string): string => text.replace(STAY, '');

/** "Gill Ellis, Interim Strategic Director", "Dale O'Neill – Scrutiny Co-optee", "Jane Roe - Clerk". */
const JOB_AFTER = /^(.*?)(?:,\s+|\s+[–—-]\s+|\s*:\s+)(.+)$/;

/**
 * Takes one written name apart: "Councillor Cahal Burke (Chair)" gives the title Councillor,
 * the name Cahal Burke and the role Chair. Letters after the name stay with it.
 */
export function parseWrittenName(text: string): WrittenName {
  const brackets = [...text.matchAll(/\(([^)]*)\)?/g)].map((found) => squash(found[1] ?? ''));
  const bare = squash(withoutStay(text).replace(/\([^)]*\)?/g, ' ')).replace(
    /(?<![\s,;:.])[\s,;:.]+$/,
    '',
  );
  const { title, rest } = splitHonorific(bare);
  const after = JOB_AFTER.exec(rest);
  const job = after ? squash(after[2] ?? '') : '';
  const letters = POST_NOMINALS.test(job.split(/[\s,]+/)[0] ?? '') && job.length < 12;
  const initials = /^(?:\p{Lu}\.? ?){1,3}$/u.test(job) && !/\s/.test(after?.[1] ?? ' ');
  const told = /^[^\s]+$/.test(rest)
    ? brackets.find((inner) => /^\p{Lu}$/u.test(inner))
    : undefined;
  if (initials) return { name: `${job} ${after?.[1] ?? ''}`, title, role: rolesIn(brackets, '') };
  const name =
    told !== undefined
      ? `${rest} (${told})`
      : after
        ? letters
          ? `${after[1] ?? ''} ${job}`
          : (after[1] ?? '')
        : rest;
  return { name: squash(name), title, role: rolesIn(brackets, letters ? '' : job) };
}

/** Roles in brackets and after a comma; neither manners of attending nor initials: "(UV)". */
function rolesIn(brackets: string[], job: string): string | null {
  const roles = brackets.filter(
    (inner) => inner !== '' && !MANNER.test(inner) && !/^\p{Lu}{1,3}$/u.test(inner),
  );
  return [...roles, job].filter(Boolean).map(plainRole).join(', ') || null;
}

const CHAIRS: readonly { words: RegExp; role: string }[] = [
  {
    words: /^(?:the )?chair(?:man|woman|person)?$|^in the chair$|^cadeirydd(?: ?\/ ?chair)?$/i,
    role: 'Chair',
  },
  { words: /^vice[- ]chair(?:man|woman|person)?$/i, role: 'Vice-Chair' },
];

/** "Chairman" and "in the Chair" are one role; others stay as written. */
const plainRole = (role: string): string =>
  CHAIRS.find(({ words }) => words.test(role))?.role ?? role;
