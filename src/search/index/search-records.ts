import type { Archive } from '../../archive/archive.ts';
import type { Content } from '../../archive/content.ts';
import { correctionsByMeeting, ofItem } from '../../archive/corrections.ts';
import { itemRecord } from './item-records.ts';
import { paperRecord } from './paper-record.ts';
import type { SearchRecord } from './search-record.ts';

/** Everything that can be found: one record an agenda item, in the order of the meetings, then one a paper. */
export function searchRecords(
  content: Content,
  archive: Archive,
): { items: SearchRecord[]; papers: SearchRecord[] } {
  const corrections = correctionsByMeeting(archive);
  const items = content.records.meetings.flatMap((record) => {
    const meeting = archive.meetings.get(record.id);
    if (!meeting) throw new Error(`${record.file} was read but is not in the archive.`);
    const made = corrections.get(record.id) ?? [];
    return meeting.items.map((item, index) => {
      const words = record.items[index];
      if (!words) throw new Error(`${record.file} has no item ${item.number}.`);
      return itemRecord(archive, meeting, item, words, ofItem(made, item.number));
    });
  });
  const papers = [...archive.papers.values()].map((paper) => paperRecord(archive, paper));
  return { items, papers };
}
