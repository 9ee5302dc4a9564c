import type { Attendee } from '../../recognised.ts';
import type { Place } from '../../source.ts';
import { parseNameList } from '../people/name-list.ts';
import { LAST_WORD, NAME_WORD, PARTICLES_BEFORE } from '../people/name-word.ts';

/** "Apologies for absence were received on behalf of …", "reported apologies from …", "Apologies were submitted by …". */
const APOLOGIES =
  /\bapolog(?:y|ies)(?: for (?:absence|(?:an |their |his |her )?inability to attend|non-attendance|lateness))?(?: (?:had been|have been|has been|was|were|is|are))? ?(?:also )?(?:received|noted|given|submitted|made|accepted|tendered|recorded|reported|sent|presented)?(?: and (?:noted|accepted))?(?: to the (?:meeting|committee|board|panel))? ?(?:on behalf of|from|for the absence of|for|by)(?: the following(?: members| councillors)?)?:?\s+([^]+?)(?=(?<!\b(?:Mr|Mrs|Ms|Dr|Cllrs?|Rev|Prof|[A-Z]))\.(?:\s|$)|$)/gi;

/** What ends the names of the sentence: who stood in, or why. */
const AFTER_NAMES =
  /\s+(?:who|whose|with|for whom|as|and no|due|owing|because|having|in (?:respect|relation)|were|was|substituted)\b|,\s*(?:with|who|and no)\b|;\s*(?:no|there)\b/i;

/** Those named in sentences that report apologies; none for "No apologies were received". */
export function apologiesIn(text: string, place: Place): Attendee[] {
  return [...text.matchAll(APOLOGIES)].flatMap((found) => {
    const names = (found[1] ?? '').split(AFTER_NAMES)[0] ?? '';
    return parseNameList(names).people.map((person) => ({
      ...person,
      as: 'apologies' as const,
      place,
    }));
  });
}

const TITLE =
  '(?:(?:County|District|Borough|Town|Parish) )?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\\.?';
/** A name begins with a title or where a word begins, so that a long word is read but once. */
const OPENS = `(?:${TITLE}\\s+${PARTICLES_BEFORE}|(?<![\\p{L}\\p{M}'’.‐‑-]))`;
const NAME = `(${OPENS}(?:${NAME_WORD}\\s+${PARTICLES_BEFORE}){0,3}${LAST_WORD})`;

/** Sentences that name a substitute, the first name being the one who came. */
export const SUBSTITUTIONS: readonly { words: RegExp; example: string }[] = [
  {
    words: new RegExp(
      `${NAME} (?:was |were |had )?(?:substitut(?:ed|ing)|deputis(?:ed|ing)) for`,
      'u',
    ),
    example: 'Councillor Elspeth Stott substituted for Councillor Neville Stott.',
  },
  {
    words: new RegExp(
      `${NAME} (?:was (?:present|in attendance)|attended|acted|was acting|appeared)(?: the meeting)? (?:as|in) (?:his|her|their|a|the) ?(?:nominated |named )?(?:substitute|stead|representative|place|deputy)`,
      'u',
    ),
    example: 'Councillor Hetty Amos was present as his substitute.',
  },
  {
    words: new RegExp(`\\(${NAME} (?:as )?(?:substituting|substitute)\\)`, 'u'),
    example: 'Councillor Max Noble (Councillor Olive Pratt substituting)',
  },
  {
    words: new RegExp(`${NAME} (?:took|had taken|taking) (?:his|her|their|the) place`, 'u'),
    example: 'Councillor G Ashe took her place.',
  },
  {
    words: new RegExp(
      `${NAME} (?:had been |was )?(?:appointed|nominated|present|attended|attending)? ?as (?:a |the )?substitute (?:member )?for`,
      'u',
    ),
    example: 'Councillor Roe had been appointed as a substitute member for Councillor Doe.',
  },
  {
    words: new RegExp(
      `(?:substituted|replaced|represented) (?:at (?:this|the) meeting )?by ${NAME}`,
      'u',
    ),
    example: 'Nancy Sayer who was substituted by Roxanne Hills',
  },
  {
    words: new RegExp(
      `with ${NAME} (?:attending |present |acting )?(?:as (?:his|her|their|a) (?:substitute|representative)|substituting)`,
      'u',
    ),
    example: 'with Jane Roe attending as his representative',
  },
];

/** Those who came in somebody's place. */
export function substitutesIn(text: string, place: Place): Attendee[] {
  return text.split(/(?<=[a-z)]\.)\s+/).flatMap((sentence) => {
    const found = SUBSTITUTIONS.map(({ words }) => words.exec(sentence)?.[1]).find(Boolean);
    const person = found === undefined ? undefined : parseNameList(found).people[0];
    return person ? [{ ...person, as: 'substitute' as const, place }] : [];
  });
}
