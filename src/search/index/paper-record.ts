import { addresses } from '../../archive/addresses.ts';
import { contextOfPaper, type Archive, type Described } from '../../archive/archive.ts';
import { paperPath } from '../../record/paths.ts';
import type { PaperFacts } from '../../record/schema/paper.ts';
import { readings } from './readings.ts';
import type { SearchRecord } from './search-record.ts';

/** A paper as the search knows it. */
export function paperRecord(archive: Archive, paper: Described<PaperFacts>): SearchRecord {
  const { body = '', date = '' } = paperPath(paper.id) ?? {};
  const presenters = (paper.facts.authors ?? []).flatMap((name) => {
    const resolved = archive.people.resolve(name, contextOfPaper(paper.id));
    return resolved.kind === 'person' ? [resolved.id] : [];
  });
  return {
    address: addresses.paper(paper.id),
    title: paper.facts.title,
    number: '',
    body,
    date,
    kinds: ['paper'],
    presenters: [...new Set(presenters)],
    named: [],
    topics: [...new Set(paper.facts.topics)],
    ...readings(paper.blocks, []),
    procedure: false,
  };
}
