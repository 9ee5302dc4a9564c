/** What follows the capital of a name's word: letters, accents set apart (U+0301), apostrophes, hyphens of all kinds. */
const LETTERS = "[\\p{L}\\p{M}'’‐‑-]";

/** The source of a pattern for one capitalised word of a name: "Jane", "O'Neill", "Khan‑Shah", "St."; needs the flag u. */
export const NAME_WORD = `\\p{Lu}(?:${LETTERS}|\\.)*`;

/** The same of its last word, which holds no stop and two letters at least: "Roe", "McGlade". */
export const LAST_WORD = `\\p{Lu}${LETTERS}+`;

/** Particles that stand in small letters before or within surnames: "de Souza", "van der Berg", "ap Gwilym". */
export const PARTICLES: readonly string[] =
  'de del della di da van von der den la le al el bin ap ab ben ibn st'.split(' ');

/** The source of a pattern for the particles before one word of a name, each with its blank: "van der ", "". */
export const PARTICLES_BEFORE = `(?:(?:${PARTICLES.join('|')})\\s+){0,3}`;

/** The source of a pattern for a surname in one word that opens with a small letter: "ffoulkes", "d'Arcy", "deSouza". */
export const SMALL_OPENING = `(?:ff\\p{Ll}|[dl]['’]\\p{Lu}|(?:de|van|le|la)\\p{Lu})${LETTERS}*`;
