import type { Composed } from './compose/compose.ts';
import type { Place } from './source.ts';
import type { Outcome } from './write/records.ts';

// How many remarks are shown, unless all are asked for, before the rest is only counted.
const SHOWN = 40;

/** What an import did, in plain lines: counts, people, what was left out, what needs a human. */
export function summaryOf(
  composed: Composed,
  outcomes: readonly Outcome[],
  { dryRun, allRemarks }: { dryRun: boolean; allRemarks: boolean },
): string {
  return [
    ...counts(composed),
    ...records(outcomes, dryRun),
    ...people(composed),
    ...leftOut(composed),
    ...remarks(composed, allRemarks ? Infinity : SHOWN),
    ...edited(outcomes),
  ].join('\n');
}

/** How many there are of something, and the words for one and for many of it. */
type Counted = [count: number, one: string, many: string];

/** "1 meeting, 45 items". */
function inWords(numbers: readonly Counted[]): string {
  return numbers.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ');
}

function counts({ meetings }: Composed): string[] {
  const items = meetings.flatMap(({ meeting }) => meeting.items);
  const numbers: Counted[] = [
    [meetings.length, 'meeting', 'meetings'],
    [items.length, 'item', 'items'],
    [sum(meetings.map(({ meeting }) => meeting.attendance.length)), 'attendance', 'attendances'],
    [sum(items.map((item) => item.resolutions.length)), 'decision', 'decisions'],
    [sum(items.map((item) => item.actions.length)), 'action', 'actions'],
  ];
  return [inWords(numbers)];
}

function records(outcomes: readonly Outcome[], dryRun: boolean): string[] {
  const of = (was: Outcome['was']) => outcomes.filter((outcome) => outcome.was === was).length;
  const words = [
    `${of('written')} new`,
    `${of('updated')} updated`,
    `${of('unchanged') + of('kept')} as they were`,
    `${of('edited')} laid beside`,
  ];
  return [`records: ${words.join(', ')}${dryRun ? ' (dry run: nothing was written)' : ''}`];
}

function people({ people: met, bodies }: Composed): string[] {
  const lines = [`people: ${met.matched} known, ${met.created.length} new`];
  if (met.created.length > 0) lines.push(`  new, please look: ${met.created.join('; ')}`);
  for (const { written, person } of met.proposals) {
    lines.push(
      `  one person? “${written}” may be ${person.name}: if so, add it to the aliases in people/${person.id}.md`,
    );
  }
  for (const name of met.ambiguous) lines.push(`  “${name}” fits more than one person known`);
  if (bodies.length > 0) lines.push(`  new bodies, please look: ${bodies.join('; ')}`);
  return lines;
}

function leftOut({ leftOut: { telephones, emails, addresses } }: Composed): string[] {
  if (telephones + emails + addresses === 0) return [];
  const numbers = inWords([
    [telephones, 'telephone number', 'telephone numbers'],
    [emails, 'e-mail address', 'e-mail addresses'],
    [addresses, 'home address', 'home addresses'],
  ]);
  return [`left out for privacy: ${numbers} (--keep-contacts keeps them)`];
}

function remarks({ remarks: all }: Composed, most: number): string[] {
  if (all.length === 0) return [];
  const lines = all
    .slice(0, most)
    .map(({ name, place, message }) => `  ${name}${placeText(place)}  ${message}`);
  const more = all.length - lines.length;
  const rest = more > 0 ? [`  … and ${more} more (--all-remarks shows them)`] : [];
  return [`remarks: ${all.length}`, ...lines, ...rest];
}

function placeText({ page, line }: Place): string {
  if (page !== undefined) return `, page ${page}`;
  return line === undefined ? '' : `:${line}`;
}

function edited(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) =>
    outcome.was !== 'edited'
      ? []
      : [
          `needs you: ${outcome.path} was not overwritten; the new text is ${outcome.proposed}`,
          outcome.differences,
        ],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
