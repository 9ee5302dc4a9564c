/** The form of an id, as `slug` gives it: `school-transport`. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Letters that are no letter of a–z with an accent, and what stands for them in an address. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * A text as a part of an address: lower-case letters a–z, digits and single hyphens.
 * Accents are folded (Unicode NFKD) and apostrophes dropped, so "Children's Panel" is `childrens-panel`,
 * "Łukasz" `lukasz`.
 * Gives an empty string for a text without letters or digits.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
