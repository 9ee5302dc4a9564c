/** One set of minutes within a longer document, and where it starts there, in UTF-16 units. */
export interface Minutes {
  start: number;
  text: string;
}

const ATTENDANCE_LINE = /^[ \t]*(?:members[ \t]+)?present[ \t]*:/gim; // Present: Councillor Erin Hill

/**
 * Cuts a document that holds the minutes of several meetings (a public pack) at each attendance list
 * after the first: what one meeting says of its people does not hold for the next. Most documents
 * stay whole.
 */
export function minutesInDocument(text: string): Minutes[] {
  const later = [...text.matchAll(ATTENDANCE_LINE)].slice(1).map(({ index }) => index);
  const starts = [0, ...later];
  return starts.map((start, at) => ({ start, text: text.slice(start, starts[at + 1]) }));
}
