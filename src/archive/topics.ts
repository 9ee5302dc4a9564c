import type { TopicFacts } from '../record/schema/topic.ts';
import type { PaperFacts } from '../record/schema/paper.ts';
import { group, type Archive, type Described, type Placed } from './archive.ts';
import { onceBy } from './once.ts';

type Topic = Described<TopicFacts>;

/** The papers about each topic, by its id. */
export const papersByTopic = onceBy('papers by topic', (archive) => {
  const found = new Map<string, Described<PaperFacts>[]>();
  for (const paper of archive.papers.values()) {
    for (const topic of paper.facts.topics ?? []) group(found, topic, paper);
  }
  return found;
});

/** How many items a year are about something. */
export interface YearCount {
  year: string;
  items: number;
}

/** Items counted by year, every year from the first to the last, zeros included. */
export function byYear(items: readonly Placed[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const { meeting } of items) {
    const year = Number(meeting.facts.date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    items: counts.get(first + index) ?? 0,
  }));
}

/** The topics most items are about, with how many; ties by name. */
export function busiestTopics(archive: Archive, most: number): { topic: Topic; items: number }[] {
  return [...archive.topics.values()]
    .map((topic) => ({ topic, items: archive.itemsByTopic.get(topic.id)?.length ?? 0 }))
    .filter(({ items }) => items > 0)
    .sort((a, b) => b.items - a.items || (a.topic.facts.name < b.topic.facts.name ? -1 : 1))
    .slice(0, most);
}

function known(archive: Archive, ids: readonly string[] | undefined): Topic[] {
  return (ids ?? []).flatMap((id) => archive.topics.get(id) ?? []);
}

/** The topics around one: those it belongs to, those that belong to it, and its neighbours. */
export function around(
  archive: Archive,
  topic: Topic,
): { broader: Topic[]; narrower: Topic[]; related: Topic[] } {
  const others = [...archive.topics.values()];
  const related = new Set([
    ...known(archive, topic.facts.related),
    ...others.filter((other) => other.facts.related?.includes(topic.id)),
  ]);
  return {
    broader: known(archive, topic.facts.broader),
    narrower: others.filter((other) => other.facts.broader?.includes(topic.id)),
    related: [...related],
  };
}
