/** A name as minutes write it, taken apart. */
export interface WrittenName {
  written: string;
  /** "Cllr", "Dr", "Cllr Mrs" …; left out without one. */
  title?: string;
  name: string;
  /** What stands in brackets: "Chair", "Co-optee", "substitute for Cllr Lee". */
  role?: string;
  /** The job title behind the comma. */
  post?: string;
}

/** Titles that stand before a name, longest first where one begins another. */
export const TITLES = [
  'Councillor',
  'Cllr',
  'The Right Worshipful the Mayor',
  'Alderman',
  'Baroness',
  'Lord',
  'Lady',
  'Sir',
  'Dame',
  'Professor',
  'Prof',
  'Doctor',
  'Dr',
  'Reverend',
  'Revd',
  'Rev',
  'Canon',
  'Mrs',
  'Miss',
  'Mr',
  'Ms',
  'Mx',
] as const;

/** One title or several, in capitals or small letters: "Cllr Mrs", "Rev. Canon", "CLLR". */
const TITLE = new RegExp(`^(?:(?:${TITLES.join('|')})\\.?\\s+)+`, 'i');
const ROLE = /(?<!\s)\s*\(([^()]*)\)\s*$/;

/** Names that were taken apart: minutes write the same few hundred again and again. */
const known = new Map<string, Readonly<WrittenName>>();

/** Takes a written name apart: `Cllr Erin Hill (Chair)`, `Janet Tolley, Virtual School Headteacher`. */
export function writtenName(written: string): Readonly<WrittenName> {
  const name = known.get(written) ?? apart(written);
  known.set(written, name);
  return name;
}

function apart(written: string): WrittenName {
  const comma = /,\s+/.exec(written);
  let name = comma ? written.slice(0, comma.index) : written;
  let post = comma ? written.slice(comma.index + comma[0].length).trim() : undefined;
  const role = ROLE.exec(name) ?? (post === undefined ? null : ROLE.exec(post));
  if (ROLE.test(name)) name = name.replace(ROLE, '');
  else post = post?.replace(ROLE, '');
  const title = TITLE.exec(name);
  return {
    written,
    ...(title && { title: title[0].trim().replace(/\s+/g, ' ').replace(/\.$/, '') }),
    name: name
      .slice(title?.[0].length ?? 0)
      .trim()
      .replace(/\s+/g, ' '),
    ...(role?.[1] && { role: role[1] }),
    ...(post && { post }),
  };
}
