import type { AnyRecord } from '../../../src/record/read.ts';
import type { Finding, Rule } from '../rule.ts';

interface Dated {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether a span ends before it begins; a year or month counts as the whole of it. */
function isReversed({ from, to }: Dated): boolean {
  if (from === undefined || to === undefined) return false;
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length);
}

function datedFacts(record: AnyRecord): Record<string, readonly Dated[] | undefined> {
  if (record.kind === 'people') {
    const { aliases, memberships, titles } = record.facts;
    return { aliases, memberships, titles };
  }
  return record.kind === 'bodies' ? { aliases: record.facts.aliases } : {};
}

/** What has a beginning and an end does not end before it begins. */
export const datesReversed: Rule = {
  name: 'dates-reversed',
  severity: 'error',
  *check(records): Generator<Finding> {
    const { people, bodies, meetings } = records.content.records;
    for (const record of [...people, ...bodies]) {
      for (const [key, spans] of Object.entries(datedFacts(record))) {
        for (const [index, span] of (spans ?? []).entries()) {
          if (!isReversed(span)) continue;
          yield {
            ...records.inFrontMatter(record, [key, index, 'to']),
            message: `This ends (${span.to ?? ''}) before it begins (${span.from ?? ''}).`,
            help: 'Correct one of the two dates.',
          };
        }
      }
    }
    for (const record of meetings) {
      const { start, end } = record.facts;
      if (start === undefined || end === undefined || start < end) continue;
      yield {
        ...records.inFrontMatter(record, ['end']),
        message: `The meeting ends at ${end}, but begins at ${start}.`,
        help: 'Write 24-hour time. For a meeting past midnight leave end out and say so in notes.',
      };
    }
  },
};
