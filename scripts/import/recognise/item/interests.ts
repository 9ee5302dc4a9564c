import type { RecognisedItem } from '../../recognised.ts';
import { parseNameList } from '../people/name-list.ts';
import { LAST_WORD, NAME_WORD, PARTICLES_BEFORE } from '../people/name-word.ts';
import { splitMarker } from '../text/list-marker.ts';

/** "Councillor Pell also declared a personal interest …", "Mr Jeffrey declared an interest in item 12". */
const DECLARED =
  /^(.{3,160}?),? (?:(?:also|then|each|both|further) )?(?:declared|disclosed|indicated|registered|expressed)(?: (?:that (?:he|she|they) had))? (?:an?|the|his|her|their|any|personal|pecuniary|non-pecuniary|prejudicial|disclosable)\b.*\binterests?\b/i;

/** "  M Sugden  - Member of Fell Parish Council": a list below "Personal interests in minute 117:". */
const LISTED = new RegExp(
  `^((?:${NAME_WORD} ${PARTICLES_BEFORE}){0,3}${LAST_WORD})\\s+[-–]\\s+(.+)$`,
  'u',
);

/** "Cllr Amos - item 104, member of the bowls club": what such a line says where no heading stands above it. */
const OF_INTEREST =
  /\b(?:items?|minutes?|applications?|pecuniary|personal|prejudicial|interests?|members? of)\b/i;

const NOBODY =
  /^(?:no|there were no|members?|councillors?|none|it|the (?:committee|panel))\b(?! [A-Z])/i;

/** Who declared an interest, with the council's own sentence. */
export function interestsOf(title: string, paragraphs: string[]): RecognisedItem['interests'] {
  const about = /\binterests?\b/i.test(title);
  const found: RecognisedItem['interests'] = [];
  let list = false;
  for (const paragraph of paragraphs) {
    for (const sentence of splitMarker(paragraph).rest.split(/(?<=[a-z)]\.)\s+(?=[A-Z])/)) {
      const subject = DECLARED.exec(sentence)?.[1];
      if (subject === undefined || NOBODY.test(subject)) continue;
      found.push(
        ...parseNameList(subject).people.map(({ title: before, name }) => ({
          name: [before, name].filter(Boolean).join(' '),
          words: sentence.trim(),
        })),
      );
    }
    const [, name, words = ''] = (about && LISTED.exec(paragraph)) || [];
    if (name !== undefined && (list || OF_INTEREST.test(words))) found.push({ name, words });
    if (/\binterests?\b.*:$/i.test(paragraph)) list = true;
  }
  return found;
}
