import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutHidden } from '../../src/record/hidden.ts';
import { recordPath } from '../../src/record/paths.ts';
import { readRecord } from '../../src/record/read.ts';

describe('words that never leave their file', () => {
  it.each([
    ['a [[redact]]secret[[/redact]] b', 'a [redacted] b'],
    ['a [[redact: personal data]]secret[[/redact]] b', 'a [redacted: personal data] b'],
    ['a [[ Redacted ]]x\n\ny[[/ REDACT]] b', 'a [redacted]\n\n b'],
    ['a<!-- x\ny -->b', 'a\nb'],
    ['[[redact]]a[[redact]]b[[/redact]]c[[/redact]]d', '[redacted]d'],
    ['[[redact]]a <!-- b [[/redact]] c', '[redacted] c'],
    ['<!-- [[redact]] --> c', ' c'],
    ['[redacted: reason] stays, and --> too', '[redacted: reason] stays, and --> too'],
  ])('%j', (source, text) => {
    expect(withoutHidden(source)).toEqual({ text, fault: undefined });
  });

  it.each([
    ['a [[redact]]secret', 'redaction-unclosed', 2],
    ['a [[/redact]] b', 'redaction-stray', 2],
    ['a <!-- secret', 'comment-unclosed', 2],
  ])('reports %j', (source, kind, index) => {
    const { text, fault } = withoutHidden(source);
    expect(fault).toEqual({ kind, index });
    expect(text).not.toContain('secret');
  });

  it('shows nothing of what stands between marks, in whatever order they stand', () => {
    const mark = fc.constantFrom('[[redact]]', '[[/redact]]', '<!--', '-->', '\n', 'x ', '-', '[');
    fc.assert(
      fc.property(fc.array(mark), fc.array(mark), (before, after) => {
        const source = `${before.join('')}[[redact]]CANARY[[/redact]]${after.join('')}`;
        const { text, fault } = withoutHidden(source);
        expect(text).not.toContain('CANARY');
        const shown = withoutHidden(text);
        if (!fault) expect(shown.text).not.toContain('CANARY');
        expect(text.split('\n')).toHaveLength(source.split('\n').length);
      }),
    );
  });

  it('are dropped by the one reader, lines keeping their numbers', () => {
    const path = recordPath('meetings/board/2020-01-10.md');
    if (!path) throw new Error('no path');
    const text = `---
body: board
date: 2020-01-10
source: { title: Minutes, text: verbatim } # CANARY
---

<!-- CANARY
CANARY -->

## 1. Title [[redact]]CANARY[[/redact]]

The child, [[redact: personal data]]CANARY[[/redact]], was heard.
`;
    const { record, problems } = readRecord(new TextEncoder().encode(text), path, 'a.md');
    expect(problems).toEqual([]);
    expect(JSON.stringify(record)).not.toContain('CANARY');
    expect(record).toMatchObject({
      items: [
        {
          title: 'Title [redacted]',
          line: 10,
          blocks: [{ text: 'The child, [redacted: personal data], was heard.', line: 12 }],
        },
      ],
    });
  });

  it('keep a whole file from being read where a mark is left open', () => {
    const path = recordPath('meetings/board/2020-01-10.md');
    if (!path) throw new Error('no path');
    const bytes = new TextEncoder().encode('---\nbody: board\n---\n\nA [[redact]]CANARY\n');
    const { record, problems } = readRecord(bytes, path, 'a.md');
    expect(record).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'redaction-unclosed', line: 5, column: 3 }]);
  });
});
