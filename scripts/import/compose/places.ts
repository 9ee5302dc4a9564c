import { ImportProblem } from '../problem.ts';
import type { Recognised, RecognisedMeeting } from '../recognised.ts';
import type { SourceText } from '../source.ts';
import type { Bodies } from './bodies.ts';

/** A committee and a date given on the command line or by the address, for what a source leaves out. */
export interface Given {
  body?: string;
  date?: string;
}

/** A meeting with the id of its body and its day. */
export interface PlacedMeeting {
  meeting: RecognisedMeeting;
  body: string;
  day: string;
}

/** Where a source's meetings and papers belong. */
export interface Places {
  meetings: PlacedMeeting[];
  /** The meeting that the source's papers were written for. */
  main: { body: string; day: string };
}

/**
 * Finds body and day of every meeting and of the papers, earliest meeting first.
 * @throws ImportProblem that asks for what the source does not say: it is never guessed
 */
export function placesOf(
  source: SourceText,
  recognised: Recognised,
  given: Given,
  bodies: Bodies,
): Places {
  const meetings = recognised.meetings.map((meeting) => {
    const name = meeting.body ?? given.body ?? null;
    const day = meeting.date ?? given.date ?? null;
    if (name === null || day === null) throw missing(source, name === null, day === null);
    return { meeting, body: bodies.idOf(name, day), day };
  });
  const main = meetings.find(({ meeting }) => meeting.kind === 'agenda') ?? meetings[0];
  return {
    meetings: meetings.sort((a, b) => a.day.localeCompare(b.day)),
    main: main ?? placeOfPapers(source, recognised, given, bodies),
  };
}

function placeOfPapers(
  source: SourceText,
  recognised: Recognised,
  given: Given,
  bodies: Bodies,
): Places['main'] {
  const papers = recognised.documents.filter((document) => (document.text ?? '').trim() !== '');
  if (papers.length === 0) return { body: '', day: '' };
  const day = given.date ?? papers.find((paper) => paper.date !== null)?.date ?? null;
  if (given.body === undefined || day === null)
    throw missing(source, given.body === undefined, day === null);
  return { body: bodies.idOf(given.body, day), day };
}

function missing(source: SourceText, body: boolean, date: boolean): ImportProblem {
  const page = source.kind.startsWith('moderngov') ? 'this page' : 'this document';
  const lacks = [body ? 'the committee' : '', date ? 'the date' : ''].filter((part) => part !== '');
  const asks = [body ? '--body "Name of the committee"' : '', date ? '--date YYYY-MM-DD' : ''];
  return new ImportProblem(
    `${page} does not name ${lacks.join(' and ')} of the meeting`,
    `Say it: ${asks.filter((part) => part !== '').join(' ')}. It is never guessed.`,
  );
}
