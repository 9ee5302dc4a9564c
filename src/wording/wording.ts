import type { Language } from '../record/dates.ts';
import { english, type Wording } from './english.ts';

/** The words of the interface in each language there are words for. */
const WORDINGS: Partial<Record<Language, Wording>> = { en: english, 'en-GB': english };

/** The words of the interface in a language; throws where there are none yet. */
export function wordingOf(language: Language): Wording {
  const wording = WORDINGS[language];
  if (!wording) throw new Error(`There are no words of the interface in “${language}” yet.`);
  return wording;
}
