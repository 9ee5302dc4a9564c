import { PARTICLES_BEFORE, SMALL_OPENING } from './name-word.ts';

/** What stands before a name, longest first; "Councillor Mrs E Blyth" carries two. */
const HONORIFICS = [
  'The Rt Hon',
  'Rt Hon',
  'The Right Honourable',
  'The Lord Provost',
  'Lord Provost',
  'The Lord Mayor',
  'Lord Mayor',
  'County Councillors',
  'County Councillor',
  'District Councillors',
  'District Councillor',
  'District Cllr',
  'Borough Councillor',
  'Borough Cllr',
  'Town Councillor',
  'Parish Councillor',
  'Honorary Alderman',
  'Councillors',
  'Councillor',
  'Cllrs',
  'Cllr',
  'Clr',
  'Cllors',
  'Cllor',
  'Aldermen',
  'Alderman',
  'Bailie',
  'Baillie',
  'Provost',
  'Deputy',
  'Professor',
  'Prof',
  'Messrs',
  'Mesdames',
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Mx',
  'Dr',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'Baroness',
  'Reverend',
  'Revd',
  "Rev'd",
  'Rev’d',
  'Rev',
  'Canon',
  'Father',
  'Rabbi',
  'Imam',
  'Sister',
  'Major',
  'Colonel',
  'Captain',
  'County Cllr',
  'Y Cynghorwyr',
  'Cynghorwyr',
  'Y Cynghorydd',
  'Cynghorydd',
] as const;

/** Titles that hold for each of the names after them: "Councillors Ashe and Pell". */
const PLURAL =
  /^(?:county councillors|district councillors|councillors|cllrs|cllors|aldermen|messrs|mesdames|(?:y )?cynghorwyr)$/i;

/** "Councillor", "Cllr.", "County Councillors"; at the start, followed by a blank. */
const LEADING = new RegExp(
  `^(${[...HONORIFICS].sort((a, b) => b.length - a.length).join('|')})(?:\\.|:)?\\s+`,
  'i',
);

/** An honorific in the middle of a run of names: "Cllr Jane Doe Cllr John Roe". */
export const HONORIFIC_AHEAD = new RegExp(
  `\\s+(?=(?:County Councillor|Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr|Professor)s?\\.?\\s+${PARTICLES_BEFORE}(?:\\p{Lu}|${SMALL_OPENING}))`,
  'u',
);

/** Letters after a name: "Mr R C Love, OBE". */
export const POST_NOMINALS =
  /^(?:OBE|MBE|CBE|KBE|DBE|BEM|JP|DL|QC|KC|MP|MS|MSP|MEP|AM|TD|RN|FRCP|Ph\.?D|QPM|QFSM)\.?$/;

/** The titles in front of a name, and the rest: "Councillor Mrs E Blyth" gives "Councillor Mrs" and "E Blyth". */
export function splitHonorific(text: string): {
  title: string | null;
  rest: string;
  plural: boolean;
} {
  let rest = text.trim();
  const titles: string[] = [];
  for (let found = LEADING.exec(rest); found && titles.length < 6; found = LEADING.exec(rest)) {
    if (!/^\p{Lu}/u.test(found[0])) break;
    titles.push(found[1] ?? '');
    rest = rest.slice(found[0].length);
  }
  const plural = PLURAL.test(titles[0] ?? '');
  return { title: titles.length > 0 ? titles.join(' ') : null, rest, plural };
}

const SINGULAR: Readonly<Record<string, string>> = {
  'county councillors': 'County Councillor',
  'district councillors': 'District Councillor',
  councillors: 'Councillor',
  cllrs: 'Cllr',
  cllors: 'Cllr',
  aldermen: 'Alderman',
  messrs: 'Mr',
  mesdames: 'Mrs',
  'y cynghorwyr': 'Y Cynghorydd',
  cynghorwyr: 'Cynghorydd',
};

/** A title for several, as that of one of them, and what stands behind it for one alone: "Cllrs Mrs" is "Cllr" and "Mrs". */
export function singular(title: string): { shared: string; own: string } {
  const plural = Object.keys(SINGULAR).find((known) =>
    `${title.toLowerCase()} `.startsWith(`${known} `),
  );
  return plural === undefined
    ? { shared: title, own: '' }
    : { shared: SINGULAR[plural] ?? title, own: title.slice(plural.length).trim() };
}
