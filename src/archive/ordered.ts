import type { BodyFacts } from '../record/schema/body.ts';
import type { PaperFacts } from '../record/schema/paper.ts';
import type { TopicFacts } from '../record/schema/topic.ts';
import { paperPath } from '../record/paths.ts';
import type { Archive, Described } from './archive.ts';

/** By name, as people are sorted: capitals and accents make no difference at first. */
function byName<One extends { facts: { name: string } }>(list: Iterable<One>): One[] {
  const order = new Intl.Collator('en');
  return [...list].sort((a, b) => order.compare(a.facts.name, b.facts.name));
}

/** All bodies, by name. */
export function bodiesByName(archive: Archive): Described<BodyFacts>[] {
  return byName(archive.bodies.values());
}

/** All topics, by name. */
export function topicsByName(archive: Archive): Described<TopicFacts>[] {
  return byName(archive.topics.values());
}

/** A paper and its date: a day, month or year. */
interface DatedPaper {
  paper: Described<PaperFacts>;
  date: string;
}

/** All papers, newest first; those of one date in the opposite order of their ids. */
export function papersNewestFirst(archive: Archive): DatedPaper[] {
  const key = ({ paper, date }: DatedPaper): string => `${date} ${paper.id}`;
  return [...archive.papers.values()]
    .map((paper) => ({ paper, date: paperPath(paper.id)?.date ?? '' }))
    .sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** The years with meetings, newest first. */
export function yearsNewestFirst(archive: Archive): string[] {
  return [...archive.meetingsByYear.keys()].reverse();
}

/** The years with meetings next to a year. */
interface YearsAround {
  before: string | undefined;
  after: string | undefined;
}

/** The last year with meetings before a year that has some, and the first after it. */
export function yearsAround(archive: Archive, year: string): YearsAround {
  const years = [...archive.meetingsByYear.keys()];
  const at = years.indexOf(year);
  return { before: years[at - 1], after: years[at + 1] };
}
