/** How a decision is opened; `core` is sought at the start of a paragraph or of a sentence in it. */
export const DECISION_OPENINGS: readonly { core: string; example: string }[] = [
  { core: 'RESOLVED', example: 'RESOLVED – That the report be noted.' },
  {
    core: '[Rr]esolved(?= *(?:[:–]|-(?=[ :]|$)|that\\b))',
    example: 'Resolved: That; It was resolved that; resolved: (small capitals lost)',
  },
  {
    core: 'Resolved(?= *(?:\\(|to\\b|(?:unanimously |by (?:a )?(?:\\w+ )?majority (?:\\([^)]{0,80}\\) )?)(?:to|that)\\b|$))',
    example: 'Resolved to RECOMMEND: (to Council)',
  },
  {
    core: '[Ii]t was (?:unanimously )?resolved(?= to\\b)',
    example: 'It was resolved to defer the item.',
  },
  { core: 'AGREED(?! UPON)', example: 'AGREED that the plan be adopted.' },
  { core: 'Agreed(?= *[:–-])', example: 'Agreed: To note the report.' },
  {
    core: 'RECOMMENDED|RECOMMENDS?(?= that\\b)',
    example: 'RECOMMENDED to Council that the strategy be adopted',
  },
  { core: 'Recommended(?= *[:–-])', example: 'Recommended – That Council adopt the plan' },
  {
    core: 'DECIDED|ORDERED|DETERMINED',
    example: 'The Sub-Committee DECIDED to grant the licence.',
  },
  {
    core: '(?<=(?:Committee|Panel|Board|Council|Cabinet|Sub-Committee|Forum|Executive) (?:unanimously )?)resolved(?= (?:to|that)\\b)',
    example: 'The Committee resolved to defer the item.',
  },
  {
    core: '(?<=(?:Committee|Panel|Board|Council|Cabinet|Members|Sub-Committee|Forum|Executive) )(?:NOTED|APPROVED|ENDORSED|ADOPTED)',
    example: 'The Committee NOTED the report.',
  },
  {
    core: '(?<=(?:Committee|Panel|Board|Council|Cabinet|Members|Forum|Executive|Group|Partnership) (?:unanimously )?)agreed(?= *(?:to|that)? *: *$)',
    example: 'The Board agreed: (and a list)',
  },
  { core: '(?:DECISIONS?|Decisions?)(?= *:? *$)', example: 'Decision (a line of its own)' },
];

/** Words that may stand between the start of a sentence and the key word: "Cabinet", "The Committee unanimously", "It was". */
const LEAD = '(?:[^.:;“”"]{0,140}?[\\s,(])?';

/** What may follow the key word before the decision itself: "(unanimously)", "(by 7 votes to 0)", ":", "–", ":-". */
const JOIN =
  '(?:,?(?: *[–—-])? (?:UNANIMOUSLY|unanimously|nem\\.? ?con\\.?))?(?: by (?:a )?(?:\\w+ )?majority)?\\s*(?:\\([^)]{0,120}\\)\\s*)?(?:to RECOMMEND\\b[^:]{0,40}:?)?\\s*(?:[:–—-]+\\s*)*';

const CORES = DECISION_OPENINGS.map(({ core }) => `(?:${core})`).join('|');

/** A decision at the start of a paragraph, after its list mark. */
const OPENING = new RegExp(`^(?<lead>${LEAD})(?<!\\w)(?<key>${CORES})(?!\\w)(?<join>${JOIN})`);

/** A key word in capitals opens a decision in the middle of a paragraph too: "… was taken. It was RESOLVED that". */
const INNER = new RegExp(
  `(?<=[.:;)] )(?<lead>(?:[^.:;“”"]{0,80}?\\s)?)(?<key>RESOLVED|AGREED|RECOMMENDED|Resolved(?= ?[:–])|Agreed(?= ?:))(?!\\w)(?<join>${JOIN})`,
);

/** Talk of earlier or other decisions: "had resolved", "was not AGREED", "issues resolved". */
const NO_DECISION =
  /\b(?:had|have|has|previously|not|be|been|being|once|until|issues?|matters?|complaints?) (?:\w+ )?(?:RESOLVED|[Rr]esolved|AGREED|[Aa]greed|RECOMMENDED)\b|^As (?:resolved|agreed)/;

/** The opening of a decision in a paragraph, taken apart. */
export interface DecisionOpening {
  /** What stands before the key word: "It was moved by … and", "Cabinet". */
  before: string;
  /** The key word in capitals: "RESOLVED". */
  key: string;
  /** What stands between key word and decision, without dashes: "(by 7 votes to 0)". */
  note: string;
  /** The words of the decision that follow in the paragraph. */
  rest: string;
}

/** Where a paragraph opens a decision, and null if it opens none. */
export function decisionOpening(text: string): DecisionOpening | null {
  const found = OPENING.exec(text) ?? INNER.exec(text);
  if (!found || NO_DECISION.test(found[0])) return null;
  const { lead = '', key = '', join = '' } = found.groups ?? {};
  const word = /[A-Za-z]+$/.exec(key)?.[0] ?? key;
  return {
    before: `${text.slice(0, found.index)}${lead}${key.slice(0, key.length - word.length)}`.trim(),
    key: word.toUpperCase(),
    note: join.replace(/^[\s,:–—-]+|[\s:–—-]+$/g, ''),
    rest: text.slice(found.index + found[0].length),
  };
}
