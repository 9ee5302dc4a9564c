import type { Event, Verb } from '../../src/register/events.ts';

const SAID: Record<Verb, string> = {
  published: 'published',
  corrected: 'corrected',
  edited: 'edited',
  approved: 'approved',
  draft: 'no longer approved',
  moved: 'moved',
  withdrawn: 'withdrawn',
};

/** Events counted in words: "3 published, 1 corrected"; "nothing new" if there are none. */
export function counted(events: readonly Event[]): string {
  const counts = new Map<Verb, number>();
  for (const { verb } of events) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  const parts = [...counts].map(
    ([verb, count]) => `${count.toLocaleString('en-GB')} ${SAID[verb]}`,
  );
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}
