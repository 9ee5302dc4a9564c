/** How the agenda's own words begin, where they run on from the title: "Work Programme The Panel will review …". */
const AGENDA_OPENINGS = [
  'To (?:approve|receive|consider|note|hear|review|agree|confirm|record|appoint|elect|determine|discuss|decide|say|see|settle|watch|answer|endorse|update|report|inform|ask|give|comment|scrutinise|present|provide|be)',
  'The (?:Panel|Committee|Board|Council|Cabinet|Sub-Committee|Forum|Chair|Chairman|Mayor|Members|Councillors|public|purpose|report|following|minutes|meeting|Director|Executive|Group|Commission|Partnership|Authority)',
  '(?:[A-Z][a-z]+ )?Members (?:are|is|will|of|who|may|should|and)',
  'Councillors (?:are|will|with|who|may|should)',
  'Questions may',
  'Any(?:body|one)? (?:member|person|with|may|questions)',
  'This (?:is|item|report|will|agenda|paper)',
  '(?:Joint )?[Rr]eport of',
  'Presentation (?:by|from|on)',
  'Most (?:debates|agenda|items)',
  'Up to',
  'At the',
  'If ',
  'In accordance',
  'Apologies for',
  '\\(This|\\(Exempt|\\(Not for',
];

const OPENING = new RegExp(`(?<=\\S)\\s+(?=(?:${AGENDA_OPENINGS.join('|')}))`, 'g');

/** A title does not end with these: "Feedback from | Panel Members". */
const UNFINISHED = /(?:\b(?:from|of|for|and|to|the|with|by|on|in|at|a|an|or|between|-|–)|[-–&/])$/i;

/** Parts a title from the agenda's words that run on from it, if an opening of such words is seen. */
export function splitTitleFromAgenda(text: string): { title: string; agenda: string } | null {
  for (const found of text.matchAll(OPENING)) {
    const title = text.slice(0, found.index);
    if (title.length > 200) return null;
    if (!UNFINISHED.test(title) && title.length > 2)
      return { title, agenda: text.slice(found.index).trim() };
  }
  return null;
}
