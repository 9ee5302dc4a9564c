import type { Place, Remark } from '../../source.ts';
import type { CutOff } from './cut-off.ts';
import { gluedWords } from './glued-words.ts';
import { givesSeveralVotes } from './votes.ts';

/** How many glued words a remark shows. */
const SHOWN = 8;

const SEVERAL_VOTES =
  'Votes on several motions are counted here; they stand in the words, and none is given as the vote of the item.';

/** What a human should look at in an item: a lost heading, a text that was cut, words that ran together, several votes. */
export function remarksOnItem(
  title: string,
  text: string,
  marks: CutOff[],
  place: Place,
): Remark[] {
  const cut = marks.map((mark) => ({
    message: `The page gives only the beginning of the ${mark.part} here: “${mark.written}”`,
    place: mark.place,
  }));
  const glued = gluedWords(text);
  return [
    ...(title === '' ? [{ message: 'The heading of this item is lost.', place }] : []),
    ...cut,
    ...(glued.length === 0
      ? []
      : [
          {
            message: `Words run together here and are kept as recorded: “${glued.slice(0, SHOWN).join('”, “')}”`,
            place,
          },
        ]),
    ...(givesSeveralVotes(text) ? [{ message: SEVERAL_VOTES, place }] : []),
  ];
}

/** A paragraph by itself, not a range: "25", "18c". */
const ONE_PARAGRAPH = /^\d+[a-z]?$/;

/** The letter of a paragraph: the "c" of "18c". */
const PARAGRAPH_LETTER = /(?<=\d)[a-z]\b/g;

/** What a human should know of grounds of exemption that no record can hold ("18c", "3 to 1"): they are left out. */
export function remarksOnGrounds(grounds: readonly string[], place: Place): Remark[] {
  return grounds.map((ground) => {
    const cited = ground.replace(PARAGRAPH_LETTER, (letter) => letter.toUpperCase());
    const message = ONE_PARAGRAPH.test(ground)
      ? `Paragraph ${cited} of Schedule 12A is given as the ground of this exempt item and was left out: a record holds paragraphs 1 to 18.`
      : `Paragraphs ${cited} of Schedule 12A are given as grounds of this exempt item and were left out: a record holds paragraphs 1 to 18, and a range is read only from the lower to the higher.`;
    return { message, place };
  });
}
