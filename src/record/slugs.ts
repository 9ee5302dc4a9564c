/** The form of an id, as `slug` gives it: `school-transport`. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A text as a part of an address: lower-case letters a–z, digits and single hyphens.
 * Accents are folded (Unicode NFKD) and apostrophes dropped, so "Children's Panel" is `childrens-panel`.
 * Gives an empty string for a text without letters or digits.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
