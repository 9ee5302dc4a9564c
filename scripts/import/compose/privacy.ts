/** What was left out of a text for the sake of the people named in it. */
export interface LeftOut {
  telephones: number;
  emails: number;
  addresses: number;
}

interface Rule {
  counts: keyof LeftOut;
  pattern: RegExp;
  instead: string;
}

// Mail boxes of an office, not of a person: kept.
const OFFICE_BOX =
  /^(?:democratic|committee|council|info|information|enquir|contact|press|planning|scrutiny|governance|customer|admin|clerk|office|mail|hello|consultation|licensing|electoral|elections|support|team)/i;

const RULES: readonly Rule[] = [
  {
    // "Tel: 01632 960001", "Telephone 020 8545 3616", "03000 414043", "+44 (0)1632 960 001", "tel. no.: 01632 960 218"
    counts: 'telephones',
    pattern:
      /(?:\b(?:tel(?:ephone)?|phone|mobile|fax)\b\.?(?:\s*(?:no|number))?(?:\s*\.)?(?:\s*:)?\s*)?(?<![\d/£.,-])(?:\+44\s?\(?0?\)?\s?|\(?0)(?:\d[\s()-]{0,2}){8,9}\d(?![\d/])(?:\s*(?:ext|x)\.?\s*\d{2,5})?/gi,
    instead: '[telephone number left out]',
  },
  {
    // "sandra.duffy@council.gov.uk", with "Email:" before it
    counts: 'emails',
    pattern: /(?:\be-?mail(?:\s*:)?\s*)?(?<![\w.+'-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/gi,
    instead: '[e-mail address left out]',
  },
  {
    // "of 12 Acacia Avenue, Fellbeck FB1 2CD" after "home address", "who lives at", "resident of"
    counts: 'addresses',
    pattern:
      /(?<=\b(?:home address(?: is)?|lives at|living at|resides at|resident of|residing at)(?:\s*:)?\s*)\d{1,4}[a-z]?,?\s+(?:[A-Z][\w']+\s+){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Way|Terrace|Place|Gardens|Grove|Court|Crescent|Hill|Row|View|Walk|Square|Rise|Park)\b(?:,?\s+[A-Z][a-z']+){0,3}(?:,?\s+[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})?/g,
    instead: '[home address left out]',
  },
];

/** A bracket before a number that ends behind it: "(01632 960 218)", but not "(01632) 960 218". */
const OPEN_BRACKET = /^\((?!.*\))/;

/** Nothing left out. */
export function nothingLeftOut(): LeftOut {
  return { telephones: 0, emails: 0, addresses: 0 };
}

/** Leaves telephone numbers, personal e-mail and home addresses out of a text, counting in `count`. */
export function withoutContacts(text: string, count: LeftOut): string {
  return RULES.reduce(
    (words, rule) =>
      words.replace(rule.pattern, (found) => {
        if (rule.counts === 'emails' && isOfficeBox(found)) return found;
        count[rule.counts] += 1;
        return `${OPEN_BRACKET.exec(found)?.[0] ?? ''}${rule.instead}`;
      }),
    text,
  );
}

function isOfficeBox(found: string): boolean {
  return OFFICE_BOX.test(found.replace(/^e-?mail\s*:?\s*/i, ''));
}
