/** Titles of the business of any meeting, which says nothing of its substance; with an example each. */
const PROCEDURE: { title: RegExp; example: string }[] = [
  { title: /\bapologies\b|^membership of the/i, example: 'Introductions and Apologies' },
  { title: /^(declarations? of )?interests?\b/i, example: 'Declarations of Interest' },
  {
    title: /\bminutes of (the )?(previous|last)\b|^minutes\b/i,
    example: 'Minutes of previous meeting',
  },
  {
    title: /^admission of the public|^exclusion of the public/i,
    example: 'Admission of the Public',
  },
  { title: /^deputations\b|^petitions\b/i, example: 'Deputations/Petitions' },
  { title: /^public question/i, example: 'Public Question Time' },
  {
    title: /^dates? (and times? )?of (the )?(next|future|forthcoming)/i,
    example: 'Dates of Future Meetings',
  },
  { title: /^(any other|urgent) business/i, example: 'Any other business' },
];

/** Whether an item is procedure: it says so itself, or its title is that of any meeting's business. */
export function isProcedure(title: string, kind: string | undefined): boolean {
  return (
    kind === 'procedure' || (kind === undefined && PROCEDURE.some((one) => one.title.test(title)))
  );
}
