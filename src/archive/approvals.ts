import type { ItemFacts } from '../record/schema/item.ts';
import { group, type Placed } from './archive.ts';
import type { MeetingEntry } from './entries.ts';
import { onceBy } from './once.ts';

/** An approval as one item of the facts gives it. */
export type ApprovalFacts = NonNullable<ItemFacts['approves']>[number];

/** An approval of a meeting's minutes, and the item at which it was given or put off. */
export interface Approval extends Placed {
  approval: ApprovalFacts;
}

/**
 * What is known of a meeting's record: whether its minutes were approved, as far as this archive
 * shows. `unapproved` is a record that is not minutes (decisions alone, a transcript) and that
 * nothing held here approves; it is no draft either.
 */
export type Status =
  | { kind: 'agenda' }
  | { kind: 'draft' | 'unapproved'; deferred: Approval[] }
  | { kind: 'approved' | 'corrected'; by: Approval; deferred: Approval[] };

/** For each meeting id, the approvals that later items give it, oldest first. */
export const approvalsByMeeting = onceBy(
  'approvals by meeting',
  (archive): Map<string, Approval[]> => {
    const found = new Map<string, Approval[]>();
    for (const placed of archive.items.values()) {
      for (const approval of placed.item.facts.approves ?? []) {
        group(found, approval.meeting, { ...placed, approval });
      }
    }
    return found;
  },
);

/** Whether an approval was given, not put off. */
export function isGiven({ approval }: Approval): boolean {
  return approval.deferred !== true;
}

/** The status of a meeting's record, from the approvals that name it, oldest first. */
export function statusOf(meeting: MeetingEntry, approvals: readonly Approval[] = []): Status {
  const { kind = 'minutes' } = meeting.facts;
  if (kind === 'agenda') return { kind };
  const deferred = approvals.filter((approval) => !isGiven(approval));
  const given = approvals.filter(isGiven);
  const [by] = given;
  if (!by) return { kind: kind === 'minutes' ? 'draft' : 'unapproved', deferred };
  const corrected = given.some(({ approval }) => (approval.corrections ?? []).length > 0);
  return { kind: corrected ? 'corrected' : 'approved', by, deferred };
}
