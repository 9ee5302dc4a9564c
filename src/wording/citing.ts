/** What a Cite button cites: an item by its number as written, or a passage of it by its id there, `p4`. */
interface Cited {
  item: string;
  /** Empty for the item as a whole. */
  passage: string;
}

type Naming = (cited: Cited) => string;

/** What passages are called in English, by the letter of their ids. */
const ENGLISH_PASSAGES: Readonly<Record<string, string>> = {
  p: 'paragraph',
  r: 'decision',
  a: 'action',
  c: 'added paragraph',
};

const english: Naming = ({ item, passage }) =>
  passage === ''
    ? `item ${item}`
    : `${ENGLISH_PASSAGES[passage.charAt(0)] ?? 'paragraph'} ${passage.slice(1)} of item ${item}`;

/** How what is cited is named, in each language, by BCP 47 tag. */
const NAMINGS: Readonly<Record<string, Naming>> = { en: english, 'en-GB': english };

/**
 * The name of a Cite button for those who hear it: what it says, then what it cites, as in "Cite
 * paragraph 4 of item 9" (WCAG 2.5.3: the name begins with the words that are seen). Where there are
 * no words in the language of the page, it is what the button says. The page's script has them: the
 * other words of citing are fetched only when somebody cites.
 * @param offer what the button says: "Cite".
 */
export function citeName(offer: string, cited: Cited, language: string): string {
  const naming = NAMINGS[language];
  return naming ? `${offer} ${naming(cited)}` : offer;
}

const ENGLISH_FAILED = 'The details of the citation could not be loaded. Please try again.';

/** What is said where the details of a citation could not be fetched, in each language, by BCP 47 tag. */
const FAILED: Record<string, string> = { en: ENGLISH_FAILED, 'en-GB': ENGLISH_FAILED };

/**
 * What a meeting page says, in its language, where the details of a citation could not be fetched;
 * English where there are no words. The page's script has them: the other words of citing are
 * fetched, and may be what could not be had.
 */
export function citingFailed(language: string): string {
  return FAILED[language] ?? ENGLISH_FAILED;
}
