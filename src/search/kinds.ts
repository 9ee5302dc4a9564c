/** The kinds by which a search can be narrowed, in the order they are offered. */
export const KINDS = ['discussion', 'decision', 'action', 'correction', 'paper'] as const;

/** A kind by which a search can be narrowed. */
export type Kind = (typeof KINDS)[number];
