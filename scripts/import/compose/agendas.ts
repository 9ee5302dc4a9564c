import type { ComposedMeeting } from './source-records.ts';
import type { ComposedFile } from './files.ts';

/** Where one import brings agenda and minutes of a meeting, only the minutes are written. */
export function withoutMinutedAgendas(
  files: readonly ComposedFile[],
  meetings: readonly ComposedMeeting[],
): ComposedFile[] {
  const minuted = new Set(
    meetings.filter(({ meeting }) => meeting.kind === 'minutes').map(({ id }) => id),
  );
  const agendas = new Set(
    meetings
      .filter(({ id, meeting }) => meeting.kind === 'agenda' && minuted.has(id))
      .map(({ id, from }) => keyOf(from, `meetings/${id}.md`)),
  );
  return files.filter(({ path, from }) => !agendas.has(keyOf(from, path)));
}

function keyOf(from: string, path: string): string {
  return `${from}\n${path}`;
}
