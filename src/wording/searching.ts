import { englishSearching, type SearchWording } from './english-searching.ts';

/** The words of the search in each language there are words for, by BCP 47 tag. */
const WORDINGS: Record<string, SearchWording> = {
  en: englishSearching,
  'en-GB': englishSearching,
};

/** The words of the search in a page's language; English where there are none. */
export function searchWordingOf(language: string): SearchWording {
  return WORDINGS[language] ?? englishSearching;
}
