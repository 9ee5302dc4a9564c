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

/** How each side has a line of its own. */
const APART: readonly { side: keyof Votes; words: RegExp }[] = [
  {
    side: 'for',
    words: new RegExp(
      `(?:^|\\n)(?:votes? )?(?:for|in favour|yes|ayes?)(?: the motion)?\\s*[:(–-]\\s*${COUNT}\\b`,
      'i',
    ),
  },
  {
    side: 'against',
    words: new RegExp(
      `(?:^|\\n)(?:votes? )?(?:against|no|noes|nays?)\\s*[:(–-]\\s*${COUNT}\\b`,
      'i',
    ),
  },
  { side: 'abstained', words: new RegExp(`(?:^|\\n)abst\\w*\\s*[:(–-]\\s*${COUNT}\\b`, 'i') },
];

/** The totals of the last vote that the words of an item give, or null. */
export function votesOf(text: string): RecognisedItem['votes'] {
  const together = TOGETHER.flatMap(({ words }) => [...text.matchAll(new RegExp(words, 'gi'))])
    .sort((a, b) => a.index - b.index)
    .at(-1);
  if (together) {
    return {
      for: numberOf(together[1]),
      against: numberOf(together[2]),
      abstained: numberOf(together[3]),
    };
  }
  const sides = APART.map(
    ({ side, words }) =>
      [side, numberOf([...text.matchAll(new RegExp(words, 'gi'))].at(-1)?.[1])] as const,
  );
  const votes: Votes = { for: null, against: null, abstained: null };
  for (const [side, count] of sides) votes[side] = count;
  return votes.for === null && votes.against === null ? null : votes;
}
