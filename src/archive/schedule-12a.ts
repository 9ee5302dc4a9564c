import type { Day } from '../record/dates.ts';

/** One paragraph of Part 1 of Schedule 12A: what makes information exempt. */
export interface Ground {
  paragraph: number;
  /** In plain words. */
  gloss: string;
  /** Words that minutes take from this paragraph, by which it is known again. */
  wording: RegExp;
}

/** A version of the schedule, and from when it stood (YYYY-MM-DD; left out: from the start). */
export interface Version {
  id: '1985' | '2006';
  from?: Day;
  /** The instrument that made it. */
  made: string;
  grounds: readonly Ground[];
}

/**
 * Part 1 of Schedule 12A to the Local Government Act 1972 as it stood in England, oldest version
 * first: fifteen paragraphs by the Local Government (Access to Information) Act 1985, seven by the
 * Local Government (Access to Information) (Variation) Order 2006 (SI 2006/88), from 1 March 2006.
 * The glosses are ours; the Act's words are the law.
 */
export const VERSIONS: readonly Version[] = [
  {
    id: '1985',
    made: 'Local Government (Access to Information) Act 1985',
    grounds: [
      {
        paragraph: 1,
        gloss: 'a particular employee or office-holder of the authority, present, past or applying',
        wording: /\b(?:former )?(?:employee|office-holder)s?\b.*\bapplicant/i,
      },
      {
        paragraph: 2,
        gloss: 'a particular employee or officer of a magistrates’ courts or probation committee',
        wording: /\b(?:magistrates.? courts?|probation) committee/i,
      },
      {
        paragraph: 3,
        gloss: 'a particular occupier of, or applicant for, the authority’s accommodation',
        wording: /\boccupiers?\b.*\baccommodation\b/i,
      },
      {
        paragraph: 4,
        gloss: 'a particular applicant for, or recipient of, a service of the authority',
        wording: /\b(?:applicant|recipient)s?\b.*\bservices?\b/i,
      },
      {
        paragraph: 5,
        gloss: 'a particular applicant for, or recipient of, financial help from the authority',
        wording: /\b(?:applicant|recipient)s?\b.*\bfinancial assistance\b/i,
      },
      {
        paragraph: 6,
        gloss: 'the adoption, care, fostering or education of a particular child',
        wording: /\badoption, care, fostering or education\b/i,
      },
      {
        paragraph: 7,
        gloss: 'the financial or business affairs of a particular person other than the authority',
        wording: /\bfinancial or business affairs\b(?=.*\bother than the (?:authority|council)\b)/i,
      },
      {
        paragraph: 8,
        gloss: 'what the authority means to spend under a particular contract',
        wording: /\bamount of any expenditure\b/i,
      },
      {
        paragraph: 9,
        gloss: 'the terms under negotiation for a contract for property, goods or services',
        wording: /\bterms proposed or to be proposed\b/i,
      },
      {
        paragraph: 10,
        gloss: 'who offers a particular tender for a contract',
        wording: /\boffering any particular tender\b/i,
      },
      {
        paragraph: 11,
        gloss: 'consultations or negotiations about labour relations',
        wording: /\blabour relations\b/i,
      },
      {
        paragraph: 12,
        gloss: 'instructions to counsel, counsel’s opinion, and advice on legal proceedings',
        wording: /\b(?:instructions to counsel|opinion of counsel)\b/i,
      },
      {
        paragraph: 13,
        gloss: 'a notice, order or direction the authority means to make under an enactment',
        wording: /\bunder any enactment\b/i,
      },
      {
        paragraph: 14,
        gloss: 'the prevention, investigation or prosecution of crime',
        wording: /\bprevention, investigation or prosecution of crime\b/i,
      },
      {
        paragraph: 15,
        gloss: 'the identity of a protected informant',
        wording: /\bprotected informant\b/i,
      },
    ],
  },
  {
    id: '2006',
    from: '2006-03-01',
    made: 'Local Government (Access to Information) (Variation) Order 2006 (SI 2006/88)',
    grounds: [
      { paragraph: 1, gloss: 'an individual', wording: /\brelating to any individual\b/i },
      {
        paragraph: 2,
        gloss: 'what is likely to reveal the identity of an individual',
        wording: /\breveal the identity of an individual\b/i,
      },
      {
        paragraph: 3,
        gloss: 'the financial or business affairs of a particular person, the authority included',
        wording: /\bfinancial or business affairs\b(?!.*\bother than the (?:authority|council)\b)/i,
      },
      {
        paragraph: 4,
        gloss: 'consultations or negotiations about labour relations',
        wording: /\blabour relations\b/i,
      },
      {
        paragraph: 5,
        gloss: 'what is covered by legal professional privilege',
        wording: /\blegal professional privilege\b/i,
      },
      {
        paragraph: 6,
        gloss: 'a notice, order or direction the authority means to make under an enactment',
        wording: /\bunder any enactment\b/i,
      },
      {
        paragraph: 7,
        gloss: 'the prevention, investigation or prosecution of crime',
        wording: /\bprevention, investigation or prosecution of crime\b/i,
      },
    ],
  },
];
