import { fold } from './tokens.ts';

/** Words that may be written as one with the surname that they open: `O Neill`, `D Souza`, `Mac Aoidh`. */
export const JOINED: ReadonlySet<string> = new Set(['o', 'd', 'mac', 'mc']);

/** `O'Neill`, `D’Souza`: one letter and an apostrophe before a name. */
const ELIDED = /(^|[^\p{L}\p{M}])(\p{L}\p{M}*)[’'ʼ](?=(?:\p{L}\p{M}*){3})/gu;
/** `o neill`, `mac aoidh`. */
const APART = new RegExp(`\\b(${[...JOINED].join('|')})\\s+(?=\\p{L})`, 'gu');

/**
 * The ways in which a person's name may be written in a search: as it is; `Dale O Hara` for Dale
 * O'Hara; `sean oneill`, which is how O'Neill is compared, for Seán Ó Néill.
 */
export function writingsOf(name: string): string[] {
  const apart = name.replace(ELIDED, '$1$2 ');
  const folded = fold(apart);
  const joined = folded.replace(APART, '$1');
  return [name, ...(apart === name ? [] : [apart]), ...(joined === folded ? [] : [joined])];
}
