import type { ItemFacts } from '../record/schema/item.ts';
import { group, type Archive, type Placed } from './archive.ts';
import type { MeetingEntry } from './entries.ts';

/** An approval as one item of the facts gives it. */
export type ApprovalFacts = NonNullable<ItemFacts['approves']>[number];

/** An approval of a meeting's minutes, and the item at which it was given or put off. */
export interface Approval extends Placed {
  approval: ApprovalFacts;
}

/** What is known of a meeting's record: whether its minutes were approved, as far as this archive shows. */
export type Status =
  | { kind: 'agenda' }
  | { kind: 'draft'; deferred: Approval[] }
  | { kind: 'approved' | 'corrected'; by: Approval; deferred: Approval[] };

/** For each meeting id, the approvals that later items give it, oldest first. */
export function approvalsByMeeting(archive: Archive): Map<string, Approval[]> {
  const found = new Map<string, Approval[]>();
  for (const placed of archive.items.values()) {
    for (const approval of placed.item.facts.approves ?? []) {
      group(found, approval.meeting, { ...placed, approval });
    }
  }
  return found;
}

/** The status of a meeting's record, from the approvals that name it. */
export function statusOf(meeting: MeetingEntry, approvals: readonly Approval[] = []): Status {
  if (meeting.facts.kind === 'agenda') return { kind: 'agenda' };
  const deferred = approvals.filter(({ approval }) => approval.deferred);
  const by = approvals.find(({ approval }) => !approval.deferred);
  if (!by) return { kind: 'draft', deferred };
  const corrected = (by.approval.corrections ?? []).length > 0;
  return { kind: corrected ? 'corrected' : 'approved', by, deferred };
}
