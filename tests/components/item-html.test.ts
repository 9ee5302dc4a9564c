import { describe, expect, it, vi } from 'vitest';
import { itemReadings } from '../../src/archive/readings.ts';
import { itemHtml } from '../../src/components/words/item-html.ts';
import { proseHtml } from '../../src/components/words/prose-html.ts';
import type { Block } from '../../src/record/passages.ts';
import { front, smallArchive } from '../archive/small-archive.ts';

vi.mock('../../src/site.ts', () => import('./english-site.ts'));

/** The blocks of an item with some words. */
function blocksOf(words: string): Block[] {
  const record = smallArchive({
    'meetings/board/2020-01-10': `${front('2020-01-10')}\n## 1. Data\n\n${words}\n`,
  }).recordOf('board/2020-01-10');
  return record.items[0]?.blocks ?? [];
}

/** The lists of an item's decisions and actions as its page shows them, without links and anchors. */
function lists(words: string): string[] {
  const blocks = blocksOf(words);
  const html = itemHtml('1', '1', blocks, {
    named: () => [],
    namedNow: () => [],
    readings: itemReadings(blocks, []),
    cameOf: () => '',
  });
  const plain = html.replace(/<a class="permalink".*?<\/a>| id="[^"]*"| class="passage"/g, '');
  return plain.match(/<([ou]l).*?<\/\1>/gs) ?? [];
}

describe('the parts of a decision', () => {
  it('are counted as ever where they have numbers', () => {
    expect(lists('RESOLVED –\n\n1. That A.\n2. That B.')).toEqual([
      '<ol><li value="1"><p>That A.</p></li><li value="2"><p>That B.</p></li></ol>',
    ]);
    expect(lists('RESOLVED –\n\n(2) That A.\n\n(3) That B.')).toEqual([
      '<ol><li value="2"><p>That A.</p></li><li value="3"><p>That B.</p></li></ol>',
    ]);
  });

  it('keep their letters', () => {
    expect(lists('RESOLVED –\n\n(a) That A.\n\n(b) That B.')).toEqual([
      '<ol type="a"><li value="1"><p>That A.</p></li><li value="2"><p>That B.</p></li></ol>',
    ]);
    expect(lists('RESOLVED –\n\n(h) That H.\n\n(i) That I.')).toEqual([
      '<ol type="a"><li value="8"><p>That H.</p></li><li value="9"><p>That I.</p></li></ol>',
    ]);
  });

  it('keep their Roman numerals', () => {
    expect(lists('RESOLVED –\n\n(i) That A.\n\n(ii) That B.\n\n(xiv) That C.')).toEqual([
      '<ol type="i"><li value="1"><p>That A.</p></li><li value="2"><p>That B.</p></li><li value="14"><p>That C.</p></li></ol>',
    ]);
  });

  it('keep each its own where several ways of counting meet', () => {
    expect(lists('RESOLVED –\n\n(1) That A:\n\n(a) a;\n\n(b) b;\n\n(2) That B.')).toEqual([
      '<ol><li value="1"><p>That A:</p></li></ol>',
      '<ol type="a"><li value="1"><p>a;</p></li><li value="2"><p>b;</p></li></ol>',
      '<ol><li value="2"><p>That B.</p></li></ol>',
    ]);
    expect(lists('RESOLVED –\n\n(1) That A:\n\n- a;\n- b.')).toEqual([
      '<ol><li value="1"><p>That A:</p></li></ol>',
      '<ul><li><p>a;</p></li><li><p>b.</p></li></ul>',
    ]);
  });

  it('keep a number that no list counts to, as it is written', () => {
    expect(lists('RESOLVED –\n\n(i) That A.\n\n(vv) That B.')).toEqual([
      '<ol type="i"><li value="1"><p>That A.</p></li></ol>',
      '<ul><li>(vv) <p>That B.</p></li></ul>',
    ]);
  });

  it('show the number of a single part only where it tells something', () => {
    expect(lists('RESOLVED –\n\n1. That A.')).toEqual([
      '<ul><li value="1"><p>That A.</p></li></ul>',
    ]);
    expect(lists('RESOLVED –\n\n(b) That B.')).toEqual([
      '<ol type="a"><li value="2"><p>That B.</p></li></ol>',
    ]);
    expect(lists('RESOLVED – That A.')).toEqual(['<ul><li><p>That A.</p></li></ul>']);
  });
});

it('the parts of a recommendation in a paper keep their numbers too', () => {
  expect(proseHtml(blocksOf('RECOMMENDED –\n\n(a) That A.\n\n(b) That B.'))).toBe(
    '<p class="label">RECOMMENDED –</p><ol type="a"><li value="1"><p>That A.</p></li><li value="2"><p>That B.</p></li></ol>',
  );
});

it('an action says who has it in hand and until when', () => {
  const html = lists('ACTIONS:\n\n1. Send it (Owner: Ann Lee. Due: May 2020)\n2. Note it.');
  expect(html).toMatchInlineSnapshot(`
    [
      "<ol><li value="1"><p>Send it (Owner: Ann Lee. Due: May 2020)</p><p class="terms">Owner: Ann Lee · Due, as minuted: May 2020</p></li><li value="2"><p>Note it.</p></li></ol>",
    ]
  `);
});

it('a column of figures stands at the right, as its record says', () => {
  const table = '| Place | Depth |\n| --- | ---: |\n| Quay | 2.4 |';
  expect(proseHtml(blocksOf(table))).toContain(
    '<thead><tr><th scope="col">Place</th><th scope="col" class="figure">Depth</th></tr></thead><tbody><tr><td>Quay</td><td class="figure">2.4</td></tr></tbody>',
  );
});
