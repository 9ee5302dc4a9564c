import { describe, expect, test } from 'vitest';
import {
  SUBSTITUTIONS,
  substitutesIn,
} from '../../../scripts/import/recognise/attendance/apologies.ts';
import {
  ATTENDANCE_LABELS,
  attendanceLabel,
} from '../../../scripts/import/recognise/attendance/attendance-labels.ts';
import { approvalsOf, REPLACED, WHOSE } from '../../../scripts/import/recognise/item/approvals.ts';
import {
  DECISION_OPENINGS,
  decisionOpening,
} from '../../../scripts/import/recognise/item/decision-openings.ts';
import { isExempt, PRIVATE } from '../../../scripts/import/recognise/item/exempt.ts';
import { ITEM_LABELS, itemLabel } from '../../../scripts/import/recognise/item/labels.ts';
import { TOGETHER, votesOf } from '../../../scripts/import/recognise/item/votes.ts';
import { LAYOUTS } from '../../../scripts/import/recognise/layouts/layouts.ts';
import { PAPER_SIGNS, paperAt } from '../../../scripts/import/recognise/papers/paper-signs.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

// Every rule of the lists of phrases recognises the example that stands beside it.
describe('each phrase recognises its own example', () => {
  test.each(ATTENDANCE_LABELS)('attendance: $example', ({ example, standing }) => {
    expect(attendanceLabel(example)?.standing).toBe(standing);
  });

  test.each(DECISION_OPENINGS)('decision: $example', ({ example }) => {
    const written = example.split('; ')[0]?.replace(/ \([^)]*\)$/, '') ?? '';
    expect(decisionOpening(written)).not.toBeNull();
  });

  test.each(ITEM_LABELS)('label: $example', ({ example, part }) => {
    expect(itemLabel(example)?.part).toBe(part);
  });

  test.each(SUBSTITUTIONS)('substitute: $example', ({ example }) => {
    expect(substitutesIn(example, {})).toHaveLength(1);
  });

  test.each(REPLACED)('correction: $example', ({ example }) => {
    const words = `The minutes of the meeting held on 3 May 2011 were approved subject to ${example}`;
    expect(approvalsOf('Minutes', [words], [])[0]?.corrections[0]?.replace).not.toBeNull();
  });

  test.each(WHOSE)('body of minutes approved: $example', ({ example, words }) => {
    expect(words.exec(example)?.[1]).toMatch(/^[A-Z].*(?:Committee|Panel)$/);
  });

  test.each(TOGETHER)('votes: $example', ({ example }) => {
    expect(votesOf(example)).not.toBeNull();
  });

  test.each(PRIVATE)('exempt: $example', ({ example, where }) => {
    expect(where === 'title' ? isExempt(example, []) : isExempt('Trees', [example])).toBe(true);
  });

  test.each(PAPER_SIGNS)('paper: $example', ({ example, kind }) => {
    const lines = example.split(' / ').flatMap((line) => line.split(' … '));
    expect(
      paperAt(
        lines.map((text) => ({ text, place: {} })),
        0,
      ),
    ).toBe(kind);
  });

  test.each(LAYOUTS)('layout: $name', (layout) => {
    const source = readText(layout.example.split(' / ').join('\n'), 'example');
    expect(LAYOUTS.find(({ matches }) => matches(source))?.name).toBe(layout.name);
  });
});
