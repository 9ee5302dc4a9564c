import { POST_NOMINALS, splitHonorific } from './honorifics.ts';
import { NAME_WORD, PARTICLES, SMALL_OPENING } from './name-word.ts';

/** Words of offices and bodies: "Interim Strategic Director" is a title and no name. */
const OFFICE_WORDS = new Set(
  `director directorate officer officers manager managers head leader leaders chair chairs chairman chairwoman chairperson vice
  vice-chair vice-chairman vice-president vice-convener cabinet member members
  committee committees sub-committee subcommittee service services assistant chief surveyor clerk lead secretary treasurer solicitor lawyer barrister monitoring executive
  council councils councillor councillors democratic governance scrutiny auditor auditors audit finance financial legal planning principal senior
  interim strategic corporate team teams group groups representative representatives co-optee co-optees co-opted inspector
  superintendent sergeant constable commissioner nurse engineer consultant consultants adviser advisor advisers board trust university police
  nhs commission commissioning headteacher teacher co-ordinator coordinator partner partners partnership partnerships analyst counsel specialist
  administrator project programme policy health housing education social care children children's family families adult adults community communities
  environment environmental highways highway transport regeneration development resources customer licensing
  department dept district borough county portfolio holder substitute substitutes deputy public press apologies absence
  section office operations safeguarding performance support safety protection information communications digital
  learning skills economy infrastructure business accountant accounting reporting risk governor governors convener convenor provost
  services' unit centre association society union federation school schools college panel forum cabinet
  present attendance minutes agenda item items meeting report none nil vacancy vacant all other others the this that these they
  declarations declaration interests interest people careers agency authority company limited ltd hospital institute academy charity church trading standards enforcement streets parks waste procurement insurance treasury pensions revenues benefits
  culture leisure libraries museum museums tourism archives emergency resilience equality equalities diversity strategy law accountancy`.split(
    /\s+/,
  ),
);

/** Words of that list that are surnames too, and no office by themselves: "Cllr B Church", "Mrs Jane Law". */
const SURNAMES = new Set(['church', 'holder', 'law', 'parks']);

/** Those that are surnames and one person's office alike: "Cllr Jane Clerk", but "Mrs Jane Roe Clerk". */
const OFFICE_SURNAMES = new Set(['clerk', 'constable', 'engineer', 'head', 'nurse', 'sergeant']);

const COUNCILLOR = /\b(?:Councillor|Cllr|Clr)\b/i;

/** Titles that open an office as well as a name: "Deputy Clerk", "Major Projects". */
const OFFICE_TITLE =
  /^(?:Deputy|Major|Provost|Lord Provost|Lord Mayor|Lord|Sister|Captain|Colonel)$/i;

/** What an office goes on with, where a title opens it: "Councillor for Fellbeck". */
const OFFICE_GOES_ON = /^(?:for|of|at|in|on|with|from|and|to)\b/;

/** Titles that open no office: "Cllr", "Mr", "Dr". */
const PERSONAL_TITLE = /^(?:Cllrs?|Clr|Mr|Mrs|Ms|Miss|Mx|Dr)\b/i;

/** "J", "J.", "JD", "A.J.", "Wm": initials. */
const INITIALS = /^(?:\p{Lu}\p{M}*\.?){1,3}$/u;

const CAPITALISED = new RegExp(`^${NAME_WORD}$`, 'u');
const SMALL_SURNAME = new RegExp(`^${SMALL_OPENING}$`, 'u');

const isParticle = (word: string): boolean => PARTICLES.includes(word.toLowerCase());

const isInitials = (word: string): boolean => INITIALS.test(word);

/** Whether the word at `at` is one of a name; office words are only after a person's title. */
function isNameWord(words: readonly string[], at: number, title: string | null): boolean {
  const word = words[at] ?? '';
  const known = word.toLowerCase();
  if (SMALL_SURNAME.test(word)) return at > 0 || title !== null;
  if (!CAPITALISED.test(word)) return false;
  if (!OFFICE_WORDS.has(known)) return true;
  if (title === null) return false;
  const alone = COUNCILLOR.test(title) || words.slice(0, at).every(isInitials);
  return SURNAMES.has(known) || (OFFICE_SURNAMES.has(known) && alone);
}

function nameWords(text: string): string[] {
  const words = text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && POST_NOMINALS.test(words.at(-1) ?? '')) words.pop();
  return words;
}

/** Whether `text` has the shape of one person's name: with an honorific one word is enough, else two to four. */
export function looksLikePerson(text: string, least = 2): boolean {
  const { title, rest } = splitHonorific(text);
  const words = nameWords(rest);
  const fewest = title === null ? least : 1;
  if (words.length < fewest || words.length > 5) return false;
  const personal = title !== null && OFFICE_TITLE.test(title) ? null : title;
  const named = words.filter((word, at) => isNameWord(words, at, personal) && !isInitials(word));
  if (named.length === 0 && !(title !== null && words.every(isInitials))) return false;
  return words.every(
    (word, at) =>
      isNameWord(words, at, personal) ||
      isInitials(word) ||
      ((at > 0 || personal !== null) && at < words.length - 1 && isParticle(word)) ||
      (at > 1 && at === words.length - 1 && /^\p{Ll}{4,}$/u.test(word) && !OFFICE_WORDS.has(word)),
  );
}

/**
 * Whether `text` has a title of its own that says that it is a person, whatever the shape of the name:
 * "Cllr N Xy1". Offices that open with such a word are none: "Councillor Support Officer", "Deputy Clerk".
 */
export function hasOwnTitle(text: string): boolean {
  const { title, rest } = splitHonorific(text);
  if (title === null || OFFICE_TITLE.test(title) || OFFICE_GOES_ON.test(rest)) return false;
  return (
    PERSONAL_TITLE.test(title) ||
    nameWords(rest).every((word) => !OFFICE_WORDS.has(word.toLowerCase()))
  );
}

/** Whether `text` is one word that is a person's office and a surname alike: "Clerk". */
export const isOfficeOrSurname = (text: string): boolean => OFFICE_SURNAMES.has(text.toLowerCase());

/** What one person can be: "Clerk", "Chief Fire Officer"; "Officers" and "Council" are several. */
const HOLDER =
  /(?:^|\s)(?:clerk|officer|director|manager|executive|treasurer|solicitor|secretary|mayor|provost|leader|head|lead|surveyor|advis[eo]r|auditor|engineer|accountant|chair\w*|convener|governor|inspector|superintendent|sergeant|constable|commissioner|consultant|co-?ordinator|analyst|lawyer|barrister|planner|administrator|warden|president|headteacher)$/i;

/** Whether `text` is the office of one person and no name: "Treasurer", "Director of Place". */
export const isOffice = (text: string): boolean => HOLDER.test(text.split(/ (?:of|for) /)[0] ?? '');
