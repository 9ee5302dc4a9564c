import { LAST_WORD } from '../people/name-word.ts';
import { looksLikePerson } from '../people/person-shape.ts';
import { parseNameList } from '../people/name-list.ts';
import type { WrittenName } from '../people/written-name.ts';
import { wordsOf } from '../text/words.ts';

/** What is presented: at most a few words after the verb. */
const MATTER =
  "(?:[\\w’'-]+ ){0,7}?(?:reports?|updates?|presentations?|papers?|item|plans?|strategy|draft|films?|briefing|overview|outline|findings|summary|petition|proposals?|document|proposed|figures|results|review|application|policy|budget|accounts|statement|motion|performance|minutes)\\b";

/** How minutes say that somebody presented an item. The words before the verb hold the names. */
const SPOKE: readonly { words: RegExp; example: string }[] = [
  {
    words: new RegExp(
      `^(.{3,400}?),? (?:(?:then|also|jointly|formally|briefly) )?(?:introduced|presented|submitted|introduced and presented|introduced and summarised)\\b(?: (?:and \\w+) )?,? ?(?:to )?${MATTER}`,
    ),
    example: 'Caroline Smith, Assistant Director for Corporate Parenting, introduced the report',
  },
  {
    words: new RegExp(
      `^(.{3,300}?),? (?:(?:then|also|jointly) )?(?:gave|provided|delivered|made)\\b ${MATTER}`,
    ),
    example: 'Hannah Yeo of Legal Services gave an update.',
  },
  {
    words: new RegExp(`^(.{3,300}?),? (?:introduced|presented) (?:this|the|his|her|their) \\w+`),
    example: 'Mr Doe introduced the consultation',
  },
];

/** Passive: the names follow. */
const PASSIVE: readonly { words: RegExp; example: string }[] = [
  {
    words:
      /\b(?:report|update|presentation|paper|plan|briefing|data|strategy|film|overview)\b[^.]{0,200}(?<!\b(?:will|would|could|to) be )\b(?:presented|introduced|provided|given|delivered)(?: to the \w+)? by ((?:the )?\p{Lu}[^.;]{3,200})/u,
    example: 'a report … presented by Elaine McShane, Service Director',
  },
];

/** "Hannah Yeo of Legal Services", "the City Surveyor, Bethan Roscoe,": office around the name. */
const OF_OFFICE = /^(.*?)\s+(?:of|from|for)\s+(?:the )?\p{Lu}.*$/u;

/** Those who speak in the minutes without presenting: "Members", "The Chair invited …", questions and answers. */
const NO_SUBJECT =
  /^(?:in response|following|further|arising|the (?:panel|committee|board|report|members?)\b|members?\b|it was|this|that|a (?:member|report)|councillors?\s*$|he\b|she\b|they\b|as |during|at )|\b(?:asked|thanked|said|noted|advised|explained|invited|requested|that|which|report)\b/i;

const sentences = (text: string): string[] => text.split(/(?<=[a-z0-9)’”]{2}[.?!])\s+(?=[A-Z“])/);

/** Who presented the item, as the label "Presented By:" says or else as the minutes tell. */
export function presentersOf(label: string, minutes: string[]): string[] {
  const named = label === '' ? [] : label.split(/\n/).flatMap((text) => parseNameList(text).people);
  if (named.length > 0) return named.map(written);
  const told = minutes.flatMap((paragraph) => sentences(paragraph).slice(0, 8).flatMap(inSentence));
  const seen = new Set<string>();
  return told.map(written).filter((name) => {
    const key = wordsOf(name).slice(-1).join(' ');
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

function inSentence(sentence: string): WrittenName[] {
  for (const { words } of SPOKE) {
    const subject = words.exec(sentence)?.[1];
    if (subject !== undefined) return NO_SUBJECT.test(subject) ? [] : subjectNames(subject);
  }
  for (const { words } of PASSIVE) {
    const agent = words.exec(sentence)?.[1];
    if (agent !== undefined)
      return subjectNames(
        agent.split(/\b(?:who|which|that|and (?:noted|thanked|asked|the))\b/)[0] ?? '',
      );
  }
  return [];
}

/** "Jane Roe Principal Planning Officer": a name with no comma before its office. */
const UNTITLED = new RegExp(
  `^((?:${LAST_WORD} ){1,3}${LAST_WORD})(?= (?:\\p{Lu}\\p{L}+ )*(?:Officer|Manager|Director|Head|Lead)\\b)`,
  'u',
);

/** The names of a subject: a list with offices, or one office with the name behind it. */
function subjectNames(subject: string): WrittenName[] {
  const numbered = subject.replace(/^(?:\d+\.?\s+)/, '');
  const bare = /^the /i.test(numbered) ? numbered.replace(/^[^,(]*[,(]?\s*/, '') : numbered;
  const listed = parseNameList(bare.replace(/\)$/, ''));
  if (listed.people.length > 0)
    return listed.people.filter(({ name }) => looksLikePerson(name, 1) || name !== '');
  const office = OF_OFFICE.exec(bare);
  if (office && looksLikePerson(office[1] ?? '')) return parseNameList(office[1] ?? '').people;
  const untitled = UNTITLED.exec(bare);
  return untitled && looksLikePerson(untitled[1] ?? '')
    ? parseNameList(untitled[1] ?? '').people
    : [];
}

const written = ({ title, name }: WrittenName): string => [title, name].filter(Boolean).join(' ');
