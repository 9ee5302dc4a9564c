import type { Standing } from '../../recognised.ts';

/** The words that head a list of people, with the standing that they give. The first that fits counts. */
export const ATTENDANCE_LABELS: readonly { words: string; standing: Standing; example: string }[] =
  [
    {
      words: 'ymddiheuriadau(?: am absenoldeb)?',
      standing: 'apologies',
      example: 'Ymddiheuriadau: Y Cynghorydd Tudur Wyn',
    },
    {
      words: '(?:hefyd yn bresennol|swyddogion(?: yn bresennol)?)',
      standing: 'in-attendance',
      example: 'Hefyd yn bresennol: Carys Bebb',
    },
    {
      words: '(?:yn )?(?:p|b)resennol',
      standing: 'present',
      example: 'Yn bresennol: Y Cynghorydd Elin Pryce (Cadeirydd)',
    },
    {
      words:
        'apologies?(?: for absence)?(?: (?:were |was )?(?:received|submitted|given|noted))?(?: from)?',
      standing: 'apologies',
      example: 'Apologies: Councillor Robert Light',
    },
    { words: 'apologised', standing: 'apologies', example: 'Apologised: Mr B Roe' },
    {
      words: 'absent(?: without apolog(?:y|ies))?',
      standing: 'absent',
      example: 'Absent: Councillor Ling',
    },
    { words: 'not present|non-attendance', standing: 'absent', example: 'Not present: Cllr Roe' },
    {
      words: 'substitutes?(?: members?)?(?: present)?|reserves?(?: members?)?(?: present)?',
      standing: 'substitute',
      example: 'Substitutes: Cllr Roe (for Cllr Doe)',
    },
    {
      words: 'observers?|observing|in observance',
      standing: 'observer',
      example: 'Observers: Councillor Masood Ahmed',
    },
    {
      words: '(?:also|others?) (?:present|in attendance|attending)',
      standing: 'in-attendance',
      example: 'ALSO PRESENT: Councillor Edge',
    },
    {
      words:
        '(?:other|visiting|non-committee|non-voting) (?:members|councillors)(?: (?:present|in attendance|attending))?',
      standing: 'in-attendance',
      example: 'Other Members present: Cllr Roe',
    },
    {
      words:
        '(?:officers?|officials?|staff|council officers|lead officers)(?: (?:present|in attendance|attending|also present))?',
      standing: 'in-attendance',
      example: 'Officers present: J Doe, Clerk',
    },
    {
      words:
        '(?:guests?|visitors|invitees|by invitation|invited(?: guests)?|witnesses|partners|external(?: attendees)?)(?: (?:present|in attendance))?',
      standing: 'in-attendance',
      example: 'By invitation: Dr J Roe',
    },
    {
      words: '(?:cabinet|executive) members?(?: (?:present|in attendance|attending))',
      standing: 'in-attendance',
      example: 'Cabinet Members in attendance: Cllr Roe',
    },
    {
      words:
        '(?:attended|attending|present|in attendance) (?:virtually|remotely|online)|virtual(?:ly)? (?:attendance|present)|remote attendance',
      standing: 'in-attendance',
      example: 'In attendance virtually: Cllr Roe',
    },
    {
      words:
        '(?:in the )?(?:vice-|deputy )?chair(?:man|person|woman)?|convener|(?:the )?(?:deputy )?mayor',
      standing: 'present',
      example: 'Chair: Councillor Roe',
    },
    {
      words: 'in attendance|attending|attendees',
      standing: 'in-attendance',
      example: 'IN ATTENDANCE: Dr A Ghosh',
    },
    {
      words:
        '(?:committee |board |panel |council |sub-committee |cabinet |voting |co-?opted |elected )?(?:members?|councillors|present|attendance|those present|co-?optees)(?: (?:were |in )?(?:present|attendance|attending))?(?: were)?',
      standing: 'present',
      example: 'Present: Councillor Cahal Burke (Chair)',
    },
  ];

/** What may stand between label and names: "(Officers)", ":", "–"; or the end of the line. */
const AFTER = '\\s*(?:\\([^)]{0,40}\\))?\\s*(?:[:–-][:–\\s-]*|$)';

const LABELS = ATTENDANCE_LABELS.map(({ words, standing }) => ({
  standing,
  pattern: new RegExp(`^(?:${words})${AFTER}`, 'i'),
  capitals: new RegExp(`^(?:${words})\\s+`, 'i'),
}));

/** The label at the start of a line and what follows it: "Apologies: Cllr Doe", "PRESENT Councillor Roe"; else null. */
export function attendanceLabel(written: string): { standing: Standing; rest: string } | null {
  const text = inEnglish(written);
  for (const { standing, pattern, capitals } of LABELS) {
    const found = pattern.exec(text);
    if (found) return { standing, rest: text.slice(found[0].length) };
    const loud = capitals.exec(text);
    if (loud && loud[0] === loud[0].toUpperCase() && loud[0].trim().length > 5) {
      return { standing, rest: text.slice(loud[0].length) };
    }
  }
  return null;
}

/** The same in two languages: "YN BRESENNOL / PRESENT" is "PRESENT". */
const BILINGUAL = /^\p{L}[\p{L} ]{2,40} ?\/ ?(?=\p{Lu}[\p{L} ]{3,40}(?:$|:))/u;

/** A label without the Welsh before it. */
export const inEnglish = (text: string): string => text.replace(BILINGUAL, '');

/** Marks a list that must be of the people at the meeting itself, and not a membership: "Present", "In attendance". */
export const PRESENT_LABEL =
  /^(?:members |councillors |those |committee members )?present\s*(?:[:–-]|$|(?<=PRESENT)\s)|^(?:\p{L}[\p{L} ]{2,40} ?\/ ?present|(?:yn )?[bp]resennol)\s*(?::|$)|^in attendance\s*:|^attendance\s*:?$/iu;
