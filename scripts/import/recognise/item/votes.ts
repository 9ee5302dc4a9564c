import type { RecognisedItem } from '../../recognised.ts';

type Votes = NonNullable<RecognisedItem['votes']>;

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const COUNT = `(\\d{1,3}|${NUMBERS.join('|')}|no|nil|zero)`;

const numberOf = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  const word = written.toLowerCase();
  if (/^(?:no|nil|zero)$/.test(word)) return 0;
  const named = NUMBERS.indexOf(word);
  return named >= 0 ? named : Number(word);
};

/** How totals are written where one phrase gives both sides; groups: for, against, abstained. */
export const TOGETHER: readonly { words: RegExp; example: string }[] = [
  {
    words: new RegExp(`\\bby ${COUNT} votes? to ${COUNT}(?:[^.]{0,20}?${COUNT} abst\\w+)?`, 'i'),
    example: 'carried by 30 votes to two, with one abstention',
  },
  {
    words: new RegExp(
      `\\b${COUNT} (?:votes? |members? )?(?:were )?(?:in favour|for)\\b[^.]{0,20}?\\b${COUNT} (?:votes? |members? )?(?:were |voted )?against(?:[^.]{0,30}?${COUNT} (?:abst\\w+))?`,
      'i',
    ),
    example: '11 Members were in favour, four were against and there was one abstention',
  },
  {
    words: new RegExp(
      `\\bfor:? ${COUNT},? (?:and )?against:? ${COUNT}(?:[^.]{0,20}?abst\\w+:? ${COUNT})?`,
      'i',
    ),
    example: 'Voting: for 6, against 1',
  },
  {
    words: new RegExp(`\\bshow of hands, ${COUNT} to ${COUNT}`, 'i'),
    example: 'On a show of hands, nine to two',
  },
];

/** "For: 21", "For (51)", and behind the names: "FOR: Councillors Ash, Bow and Cray (3)". */
const AMOUNT = `[:(–-]\\s*(?:\\p{L}[^\\n\\d]{2,4000}\\((?=\\d{1,3}\\)\\s*(?:\\n|$)))?${COUNT}\\b`;

/** How each side has a line of its own. */
const APART: Readonly<Record<keyof Votes, RegExp>> = {
  for: new RegExp(
    `(?:^|\\n)(?:votes? )?(?:for|in favour|yes|ayes?)(?: the motion)?\\s*${AMOUNT}`,
    'giu',
  ),
  against: new RegExp(`(?:^|\\n)(?:votes? )?(?:against|no|noes|nays?)\\s*${AMOUNT}`, 'giu'),
  abstained: new RegExp(`(?:^|\\n)abst\\w*\\s*${AMOUNT}`, 'giu'),
};

/** The totals of the vote that the words of an item give, of those on amendments and a motion the last; or null. */
export function votesOf(text: string): RecognisedItem['votes'] {
  const last = countsOf(text).at(-1);
  const counted = last !== undefined && (last.for !== null || last.against !== null);
  return counted && !givesSeveralVotes(text) ? last : null;
}

/** Whether votes on several motions are counted, so that none of them is the vote of the whole item. */
export function givesSeveralVotes(text: string): boolean {
  const totals = countsOf(text).map((votes) => `${votes.for} to ${votes.against}`);
  return new Set(totals).size > 1 && !/\bamendments?\b/i.test(text);
}

/** The totals of every vote that is counted, in order; of sides apart, those of the last vote are sure to belong together. */
function countsOf(text: string): Votes[] {
  const together = TOGETHER.flatMap(({ words }) => [...text.matchAll(new RegExp(words, 'gi'))])
    .sort((a, b) => a.index - b.index)
    .map(([, ...counts]) => {
      const [inFavour = null, against = null, abstained = null] = counts.map(numberOf);
      return { for: inFavour, against, abstained };
    });
  if (together.length > 0) return together;
  const linesOf = (side: keyof Votes): (number | null)[] =>
    [...text.matchAll(APART[side])].map(([, count]) => numberOf(count));
  const sides = {
    for: linesOf('for'),
    against: linesOf('against'),
    abstained: linesOf('abstained'),
  };
  const votes = Math.max(...Object.values(sides).map(({ length }) => length));
  return Array.from({ length: votes }, (_, n) => ({
    for: sides.for.at(n - votes) ?? null,
    against: sides.against.at(n - votes) ?? null,
    abstained: sides.abstained.at(n - votes) ?? null,
  }));
}
