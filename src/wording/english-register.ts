import type { WithdrawalReason } from '../record/schema/withdrawn.ts';

const REASONS: Record<WithdrawalReason, string> = {
  'personal-data': 'it held personal data',
  exempt: 'it held exempt or confidential information',
  legal: 'the law required it',
  copyright: 'it held work of others that may not be shown',
  error: 'it was published by mistake',
  other: 'a reason that is not stated',
};

/** What addresses say where the record has moved or was withdrawn. */
export const englishRegister = {
  movedTitle: 'Moved',
  movedLead: (day: string) => `What stood at this address moved on ${day}. It stands here now:`,
  movedParts: 'Its items, and where each stands now:',
  emptiedTitle: 'Nothing is listed here',
  emptiedLead:
    'What this address may have listed before is withdrawn, has moved or is counted elsewhere. What is held is listed here:',
  withdrawnTitle: 'Withdrawn',
  withdrawn: (day: string, reason: WithdrawalReason) =>
    `What stood at this address was withdrawn on ${day}, because ${REASONS[reason]}.`,
  ask: (whom: string) => `Whom to ask about it: ${whom}.`,
  whyWithdrawn: (reason: WithdrawalReason, whom: string) =>
    `${REASONS[reason]}; whom to ask: ${whom}`,
  earlier: 'Earlier addresses on this page',
  earlierLead: 'Links to these addresses were published and still lead somewhere.',
  item: (id: string) => `Item ${id}`,
  nowAt: 'stands here now:',
  wasWithdrawn: (day: string, reason: WithdrawalReason) =>
    `was withdrawn on ${day}, because ${REASONS[reason]}.`,
};
