import type { ShardFile, Start } from '../data/format.ts';

/** What is known of the records of one period that is searched, beside what is known of the archive. */
export interface Opened extends Pick<Start, 'bodies' | 'people' | 'topics' | 'spellings'> {
  /** As in the period's file, but bodies by their index in `bodies` here. */
  runs: ShardFile['runs'];
  traits: string;
  perText: number;
}

/** Puts what is known of a period's records beside what is known of the archive. */
export function openedWith(start: Start, shard: ShardFile): Opened {
  const { bodies, people, topics, spellings } = start;
  const indexes = shard.bodies.map((id) => bodies.findIndex(([known]) => known === id));
  return {
    bodies,
    people,
    topics,
    spellings,
    runs: shard.runs.map(([body, date, records]) => [indexes[body] ?? -1, date, records]),
    traits: shard.traits,
    perText: shard.perText,
  };
}
