import type { ItemFacts } from '../record/schema/item.ts';
import { ATTENDANCE, type MeetingFacts } from '../record/schema/meeting.ts';
import type { PaperFacts } from '../record/schema/paper.ts';

/** What minutes say of a meeting besides its items, on lines: when, where, who attended as what. */
export function meetingFrame(facts: MeetingFacts): string {
  const { date, start, end, venue, kind = 'minutes', attendance = {} } = facts;
  const lists = ATTENDANCE.flatMap((list) => {
    const names = attendance[list] ?? [];
    return names.length === 0 ? [] : [`${list}: ${names.join('; ')}`];
  });
  return [date, start ?? '', end ?? '', venue ?? '', kind, ...lists].join('\n');
}

/**
 * What minutes say of an item besides its words, on lines: its title, the ground of its exemption,
 * interests, votes, its deferral. Its number stands in its address; topics, papers and links to
 * other items are the archive's own and may be added at any time.
 */
export function itemFrame(title: string, facts: ItemFacts): string {
  const { exempt, interests = [], votes, deferred } = facts;
  const lines = [title];
  if (exempt) {
    lines.push(`exempt: ${exempt.paragraphs.join(', ')} ${exempt['public-interest'] ?? ''}`);
  }
  for (const { person, interest, kind, item } of interests) {
    lines.push(`interest: ${person}: ${interest} ${kind ?? ''} ${item ?? ''}`);
  }
  if (votes) {
    const { for: ayes, against, abstained, carried } = votes;
    const said = [ayes, against, abstained, carried].map((one) => String(one ?? ''));
    lines.push(`votes: ${said.join(' ')}`);
  }
  if (deferred !== undefined) lines.push(`deferred: ${deferred}`);
  return lines.join('\n');
}

/** What a paper says besides its words: its title and authors. */
export function paperFrame({ title, authors = [] }: PaperFacts): string {
  return [title, ...authors].join('\n');
}
