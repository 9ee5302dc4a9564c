import { answerDigest } from '../../archive/answer-digest.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Content } from '../../archive/content.ts';
import { correctionsByMeeting, ofItem } from '../../archive/corrections.ts';
import { paperPath } from '../../record/paths.ts';
import { searchWordingOf } from '../../wording/searching.ts';
import { itemRecord } from './item-records.ts';
import { paperRecord } from './paper-record.ts';
import type { Dated } from './periods.ts';
import type { SearchRecord } from './search-record.ts';

/** A meeting or paper whose items can be found. Its records are made when they are asked for. */
export interface Source extends Dated {
  kind: 'meeting' | 'paper';
  /** A digest of all from which its records are made, but for the names of people. */
  given: string;
  records: () => SearchRecord[];
}

/** Everything that can be found: the meetings, one record an agenda item, then the papers, one each. */
export function sourcesOf(content: Content, archive: Archive): Source[] {
  const corrections = correctionsByMeeting(archive);
  const { inPrivate } = searchWordingOf(archive.facts.language);
  const meetings = content.records.meetings.map((record): Source => {
    const meeting = archive.meetings.get(record.id);
    if (!meeting) throw new Error(`${record.file} was read but is not in the archive.`);
    const records = (): SearchRecord[] =>
      meeting.items.map((item, index) => {
        const words = record.items[index];
        if (!words) throw new Error(`${record.file} has no item ${item.number}.`);
        const made = corrections.get(record.id) ?? [];
        return itemRecord(archive, meeting, item, words, ofItem(made, item.number));
      });
    return {
      kind: 'meeting',
      date: meeting.facts.date,
      count: meeting.items.length,
      given: answerDigest([
        content.digests.get(record.file),
        meeting,
        corrections.get(record.id) ?? [],
        inPrivate,
      ]),
      records,
    };
  });
  const papers = [...archive.papers.values()].map((paper): Source => ({
    kind: 'paper',
    date: paperPath(paper.id)?.date ?? '',
    count: 1,
    given: answerDigest(paper),
    records: () => [paperRecord(archive, paper)],
  }));
  return [...meetings, ...papers];
}

/** How many records of a kind sources give. */
export function countOf(sources: readonly Source[], kind: Source['kind']): number {
  return sources.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
}
