import { describe, expect, it } from 'vitest';
import { readItems, type Item } from '../../src/record/items.ts';
import { addressable } from '../../src/record/passages.ts';

function items(markdown: string): Item[] {
  return readItems(markdown, 'a.md', 0).items;
}

function passages(words: string): [string, string][] {
  const [item] = items(`## 1. Item\n\n${words}\n`);
  return addressable(item?.blocks ?? []).map(({ id, text }) => [id, text]);
}

describe('items', () => {
  it.each([
    ['9. Adoption', '9', '9', 'Adoption'],
    ['4a. Update', '4a', '4a', 'Update'],
    ['77/21. Minutes', '77/21', '77-21', 'Minutes'],
    ['CPB12. Report', 'CPB12', 'cpb12', 'Report'],
    ['3) Interests', '3', '3', 'Interests'],
    ['5. 2017/18: a *look* back', '5', '5', '2017/18: a look back'],
  ])('reads the heading “%s”', (heading, number, id, title) => {
    expect(items(`## ${heading}\n`)).toMatchObject([{ number, id, title, level: 2, line: 1 }]);
  });

  it('reads sub-items, and headings inside an item', () => {
    const read = items('## 4. Schools\n\n### 4a. Transport\n\nx\n\n### Background\n\ny\n');
    expect(read.map(({ id, level, blocks }) => [id, level, blocks.length])).toEqual([
      ['4', 2, 0],
      ['4a', 3, 3],
    ]);
  });

  it('takes the address that the facts give', () => {
    expect(items('## 1. A\n\n```yaml\nid: first\n```\n')).toMatchObject([{ id: 'first' }]);
  });

  it('keeps the words before the first item', () => {
    expect(readItems('The page stops here.\n', 'a.md', 5).preamble).toMatchObject([
      { kind: 'paragraph', line: 6, text: 'The page stops here.' },
    ]);
  });

  it('counts lines through the whole file', () => {
    const [item] = readItems('## 1. A\n\n```yaml\nkind: report\n```\n\nx\n', 'a.md', 10).items;
    expect(item).toMatchObject({ line: 11, factsLine: 14, blocks: [{ line: 17 }] });
  });
});

describe('decisions, actions and notes', () => {
  it.each([
    ['*RESOLVED* – That *all* be noted.', 'That *all* be noted.'],
    ['***RESOLVED*** – That *all* be noted.', 'That *all* be noted.'],
    ['**RESOLVED – That *all* be noted.**', 'That *all* be noted.'],
    ['RESOLVED\nthat *all* be noted.', '*all* be noted.'],
    ['RESOLVED \\- That *all* be noted.', 'That *all* be noted.'],
    ['_Decision:_ *all* noted.', '*all* noted.'],
    ['RESOLVED &ndash; That *all* be noted.', 'That *all* be noted.'],
    ['**RESOLVED**&nbsp;&#8211; That *all* be noted.', 'That *all* be noted.'],
  ])('takes the label off the Markdown of “%s”', (words, markdown) => {
    expect(items(`## 1. Item\n\n${words}\n`)).toMatchObject([
      { blocks: [{ kind: 'decision', parts: [{ markdown, text: markdown.replaceAll('*', '') }] }] },
    ]);
  });

  it('gives every part of a decision an address, counted through the item', () => {
    const words = 'RESOLVED –\n\n1. That A.\n2. That B.\n\nIt was late.\n\nAGREED – That C.';
    expect(passages(words)).toEqual([
      ['r1', 'That A.'],
      ['r2', 'That B.'],
      ['p1', 'It was late.'],
      ['r3', 'That C.'],
    ]);
  });

  it('reads parts in brackets', () => {
    expect(passages('RESOLVED:\n\n(1) That A.\n\n(2) That B.')).toEqual([
      ['r1', 'That A.'],
      ['r2', 'That B.'],
    ]);
  });

  it('reads who is to do what by when, and makes nothing up', () => {
    const words = 'ACTIONS:\n\n- Phil Longworth to report by March 2018.\n- The matter be noted.';
    expect(items(`## 1. A\n\n${words}\n`)[0]?.blocks).toMatchObject([
      { parts: [{ id: 'a1', owner: 'Phil Longworth', due: 'by March 2018' }, { id: 'a2' }] },
    ]);
    expect(items(`## 1. A\n\n${words}\n`)[0]?.blocks).not.toHaveProperty('0.parts.1.owner');
  });

  it('reads a note added after the meeting', () => {
    expect(items('## 1. A\n\nNote: The report came later.\n')[0]?.blocks).toMatchObject([
      { kind: 'note', id: 'p1' },
    ]);
  });

  it.each(['The Board agreed that', 'Resolved matters were', 'Action was taken', 'AGREEDLY'])(
    'takes “%s …” for ordinary words',
    (beginning) => {
      expect(items(`## 1. A\n\n${beginning} so.\n`)[0]?.blocks).toMatchObject([
        { kind: 'paragraph' },
      ]);
    },
  );

  it('reads tables and lists as one passage each', () => {
    expect(passages('| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n- y')).toEqual([
      ['p1', 'a\nb\n1\n2'],
      ['p2', 'x\ny'],
    ]);
  });

  it('leaves times and ratios as they are', () => {
    expect(passages('It began at 7:30pm; the ratio was 3:2.')).toEqual([
      ['p1', 'It began at 7:30pm; the ratio was 3:2.'],
    ]);
  });
});
