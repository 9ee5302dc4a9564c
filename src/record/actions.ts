/** What an action says of who does it and until when, as minuted; left out where it does not say. */
export interface ActionTerms {
  owner?: string;
  due?: string;
}

/** "Board members to share …": who, before "to" and a verb in the active voice. */
const OWNER_TO =
  /^((?:The )?[A-Z][\p{L}’'. -]{1,60}?(?: and [\p{L}’'. -]{1,40}?)?) to (?!be\b|which\b)[a-z]/u;
/** "Owner: Phil Longworth" or "(Action: Helen Kilroy)", at the end of an action. */
const OWNER_NAMED = /(?:\(|– |— )(?:Owner|Action|Lead): ?([^.;)]+)/;

/** The ways in which minutes say until when, each with an example. */
const DUE: { pattern: RegExp; example: string }[] = [
  { pattern: /Due: ?([^.;)]+)/, example: '(Owner: Ann Lee. Due: March 2018)' },
  {
    pattern:
      /\bby (?:the )?(?:end of )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/,
    example: 'by 31 March 2018',
  },
  { pattern: /\bby the end of (?:the )?[a-z ]{4,30}/, example: 'by the end of the municipal year' },
  {
    pattern:
      /\b(?:in|within) (?:\d+|one|two|three|four|five|six|nine|twelve) (?:days?|weeks?|months?)(?:[’'] time)?/,
    example: 'in three months',
  },
  {
    pattern:
      /\b(?:at|to|for) (?:a|the) (?:next|future|following) (?:Board |Panel |Committee )?meeting(?: of the (?:Board|Panel|Committee))?/,
    example: 'at a future Board meeting',
  },
  { pattern: /\bbefore the next meeting\b/, example: 'before the next meeting' },
];

/** Reads owner and due wording from the words of one action; never makes one up. */
export function actionTerms(text: string): ActionTerms {
  const owner = (OWNER_NAMED.exec(text)?.[1] ?? OWNER_TO.exec(text)?.[1])?.trim();
  for (const { pattern } of DUE) {
    const match = pattern.exec(text);
    if (match) return { ...(owner && { owner }), due: (match[1] ?? match[0]).trim() };
  }
  return owner ? { owner } : {};
}
