import type { Archive } from './archive.ts';

/** Whether the address of a meeting answers: with its record, or with the notice that it was withdrawn. */
export function isKnown(archive: Archive, meeting: string): boolean {
  return archive.meetings.has(meeting) || archive.withdrawn.has(`meetings/${meeting}`);
}
