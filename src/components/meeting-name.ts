import { bodyName, type Archive } from '../archive/archive.ts';
import { long, t } from '../site.ts';

/** What a meeting is called, by its id, whether its record is held here or not. */
export function meetingName(archive: Archive, id: string): string {
  const [body = '', date = ''] = id.split('/');
  return t.meeting.title(bodyName(archive, body), long(date.slice(0, 10)));
}
