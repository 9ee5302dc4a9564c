/** Text of this length in so few lines has lost its line breaks. */
const FLATTENED = { fewestCharacters: 1500, mostLines: 3 };

/** Where a page that came through as one line breaks: before a numbered item, a label, a bullet, a decision. */
const BREAKS: readonly { before: RegExp; example: string }[] = [
  {
    before: /(?<=[.:?!)|a-z]) +(?=\d{1,3}[a-z]?\. +\p{Lu})/gu,
    example: '… item 1. 2. Minutes of the Previous Meeting',
  },
  {
    before:
      /(?<! ) +(?=(?:Minutes|Decision|Additional documents|Contact(?: Officer)?|Presented By|Venue):)/g,
    example: 'on the Agenda. Minutes: No interests were declared.',
  },
  { before: /(?<! ) +(?=\| \d{1,3}[a-z]?\.? \| )/g, example: '| No. | Item | | 1. | Apologies' },
  { before: /(?<! ) +(?=[·•] )/g, example: 'ACTIONS: · Members to share' },
  {
    before: /(?<! ) +(?=RESOLVED\b|ACTIONS?:|No\. Item\b|Items No\.)/g,
    example: '… the report. RESOLVED – That',
  },
];

/** "Agenda and minutes" in front of the committee's name. */
const PAGE_HEADING =
  /^\s*Agenda(?:,? (?:and|decisions and) (?:draft )?(?:minutes|decisions))?(?= +\p{Lu})/u;

/** Gives a text that has come through as one line its likeliest line breaks back; other text is unchanged. */
export function breakFlattened(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const lost = text.length > FLATTENED.fewestCharacters && lines.length <= FLATTENED.mostLines;
  return lost
    ? BREAKS.reduce(
        (whole, { before }) => whole.replace(before, '\n'),
        text.replace(PAGE_HEADING, '$&\n'),
      )
    : text;
}
