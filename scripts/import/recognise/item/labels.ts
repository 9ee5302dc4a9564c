/** The parts of an item that a label opens. */
export type LabelledPart =
  'minutes' | 'decision' | 'reasons' | 'documents' | 'contact' | 'presenter' | 'agenda';

/** Labels of items, as ModernGov and others print them; each may stand alone or before its words. */
export const ITEM_LABELS: readonly { part: LabelledPart; words: string; example: string }[] = [
  { part: 'minutes', words: '(?:draft )?minutes|cofnodion|discussion', example: 'Minutes:' },
  { part: 'decision', words: 'decisions?|penderfyniad|the decision|outcome', example: 'Decision:' },
  {
    part: 'reasons',
    words:
      'reasons? for (?:the )?(?:decision|recommendations?)|(?:details of (?:any )?)?alternative options considered(?: and rejected)?|options considered',
    example: 'Reasons for the decision:',
  },
  { part: 'agenda', words: 'purpose', example: 'Purpose:' },
  {
    part: 'documents',
    words:
      'additional documents|supporting documents|accompanying documents|background documents|dogfennau ychwanegol',
    example: 'Additional documents:',
  },
  {
    part: 'presenter',
    words: 'presented by|presenters?|presenting officers?|speakers?|lead presenter',
    example: 'Presented By: Carl Whistlecraft',
  },
  {
    part: 'contact',
    words: 'contact officers?|contacts?|lead officers?|report authors?|officer contact',
    example: 'Contact Officer: Toby Whitlock',
  },
];

const PATTERNS = ITEM_LABELS.map(({ part, words }) => ({
  part,
  pattern: new RegExp(`^(?:${words})\\s*:\\s*`, 'i'),
}));

/** The label at the start of a line, and the words after it: "Minutes: RESOLVED – That …". */
export function itemLabel(text: string): { part: LabelledPart; rest: string } | null {
  for (const { part, pattern } of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return { part, rest: text.slice(found[0].length) };
  }
  return null;
}

/** Whether a line is a label: "Minutes:", "Decision:", "Contact Officer: …". */
export const isItemLabel = (text: string): boolean => itemLabel(text) !== null;

/** Labels that also divide a line when a page came through as one: "… is published. Minutes: The Panel …". */
export const RUN_IN_LABEL =
  /(?<=\S)\s+(?=(?:Minutes|Decision|Additional documents|Contact Officer|Contact|Presented By):(?:\s|$))/;
