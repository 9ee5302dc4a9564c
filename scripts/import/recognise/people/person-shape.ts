import { POST_NOMINALS, splitHonorific } from './honorifics.ts';

/** Words of offices and bodies: "Interim Strategic Director" is a title and no name. */
const OFFICE_WORDS = new Set(
  `director directorate officer officers manager managers head leader leaders chair chairs chairman chairwoman chairperson vice
  vice-chair vice-chairman vice-president vice-convener cabinet member members
  committee committees sub-committee subcommittee service services assistant chief surveyor clerk lead secretary treasurer solicitor lawyer barrister monitoring executive
  council councils councillor councillors democratic governance scrutiny auditor auditors audit finance financial legal planning principal senior
  interim strategic corporate team teams group groups representative representatives co-optee co-optees co-opted inspector
  superintendent sergeant constable commissioner nurse engineer consultant consultants adviser advisor advisers board trust university police
  nhs commission commissioning headteacher teacher co-ordinator coordinator partner partners partnership partnerships analyst counsel specialist
  administrator project programme policy health housing education social care children children's adult adults community communities
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

/** Particles that stand in the middle of surnames. */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ap',
  'ab',
  'ben',
  'ibn',
  'st',
  'and',
]);

/** "Jane", "O'Neill", "Khan-Shah", "St.", "McGlade": one capitalised word of a name. */
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u;

/** "J", "J.", "JD", "A.J.", "Wm": initials. */
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;

const isNameWord = (word: string): boolean =>
  NAME_WORD.test(word) && !OFFICE_WORDS.has(word.toLowerCase());

function nameWords(text: string): string[] {
  const words = text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[.,;:]+$/, '')
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
  const named = words.filter((word) => isNameWord(word) && !INITIALS.test(word));
  if (named.length === 0 && !(title !== null && words.every((word) => INITIALS.test(word))))
    return false;
  return words.every(
    (word, at) =>
      isNameWord(word) ||
      INITIALS.test(word) ||
      (at > 0 && at < words.length - 1 && PARTICLES.has(word.toLowerCase()) && word !== 'and') ||
      (at > 1 && at === words.length - 1 && /^\p{Ll}{4,}$/u.test(word) && !OFFICE_WORDS.has(word)),
  );
}
