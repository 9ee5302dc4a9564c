/** What a labelled block of minutes holds. */
export type LabelKind = 'decision' | 'action' | 'note';

/**
 * The words by which minutes announce a decision, an action or a later note, each with an example.
 * A label stands at the start of a paragraph, in capitals or with a colon or dash behind it.
 */
const LABELS: { kind: LabelKind; label: RegExp; example: string }[] = [
  {
    kind: 'decision',
    label: /RESOLVED\b(?: (?:UNANIMOUSLY|that:?|That:?))?/,
    example: 'RESOLVED – That the report be noted.',
  },
  { kind: 'decision', label: /Resolved(?: that:?)?(?= ?[:–—-])/, example: 'Resolved: That …' },
  { kind: 'decision', label: /AGREED\b(?: that:?)?/, example: 'AGREED – That …' },
  { kind: 'decision', label: /Agreed(?= ?[:–—-])/, example: 'Agreed: …' },
  {
    kind: 'decision',
    label: /RECOMMENDED\b(?: (?:TO [A-Z ]+|that:?))?/,
    example: 'RECOMMENDED TO COUNCIL – That …',
  },
  { kind: 'decision', label: /Recommended(?= ?[:–—-])/, example: 'Recommended: …' },
  { kind: 'decision', label: /(?:DECISION|Decision)s?(?= ?[:–—-]|$)/, example: 'Decision: …' },
  { kind: 'action', label: /ACTIONS?\b/, example: 'ACTIONS: (then a list)' },
  { kind: 'action', label: /Actions?(?= ?[:–—-])/, example: 'Action: …' },
  { kind: 'note', label: /(?:NOTE|Note)(?= ?:)/, example: 'Note: Since the meeting …' },
];

const PUNCTUATION = /^\s*[:–—-]*\s*/;

/** A label found at the start of a paragraph. */
export interface Label {
  kind: LabelKind;
  /** The label as written, with its punctuation: "RESOLVED –". */
  written: string;
  /** Where the words behind it begin (UTF-16). */
  end: number;
}

const COMPILED = LABELS.map(({ kind, label }) => ({
  kind,
  pattern: new RegExp(`^(?:${label.source})(?=[\\s:–—-]|$)`),
}));

/** The label a paragraph begins with; undefined if it begins with none. */
export function labelOf(text: string): Label | undefined {
  for (const { kind, pattern } of COMPILED) {
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const punctuation = PUNCTUATION.exec(text.slice(match.length))?.[0] ?? '';
    const end = match.length + punctuation.length;
    return { kind, written: text.slice(0, end).trim(), end };
  }
  return undefined;
}
