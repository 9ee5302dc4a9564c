import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MadeElement, madePage, type MadePage } from './made-page.ts';

vi.mock('../../src/components/cite/style.ts', () => ({ styled: () => Promise.resolve() }));

const permalink = '<a class="permalink">¶</a>';
const PAGE = `<div id="cite-data" data-offer="Cite" data-language="en-GB" data-words="/words.json"
  data-readings="/readings.json" data-meeting="board/2020-01-10" data-date="2020-01-10"></div>
<section class="item" id="item-9"><h2 class="item-title"><span class="number">9</span><span>School</span></h2>
<p class="item-link"><a>Link to item 9</a></p><div class="words">
<div class="passage" id="item-9-p1"><div class="pinned"><p>This reads as it did.</p></div>
<p>Priorities of the school:</p>${permalink}</div>
<div class="passage" id="item-9-p2"><ul><li>a Virtual School</li><li>stability</li></ul>
<div class="corrected"><p>Corrected</p></div>${permalink}</div>
<div class="decision"><p class="label">RESOLVED –</p><ul><li class="passage" id="item-9-r1">
<p>That it be noted.</p><p class="came">Carried forward</p>${permalink}</li></ul></div></div></section>
<section class="item" id="item-north-p2"><h2 class="item-title"><span class="number">10a</span></h2>
<p class="item-link"><a>Link to item 10a</a></p></section>`;

const WORDS = { whole: 'The whole item', 'part-p': 'paragraph', 'part-r': 'decision' };

/** A choice in a list. */
class MadeOption extends MadeElement {
  constructor(words: string, value: string, _initially: boolean, selected: boolean) {
    super({ type: 'element', tagName: 'option', properties: { value, selected }, children: [] });
    this.textContent = words;
  }
}

let page: MadePage;

beforeEach(async () => {
  page = madePage(PAGE);
  vi.stubGlobal('location', { search: '', hash: '' });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.stubGlobal('Option', MadeOption);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(WORDS)));
  vi.resetModules();
  await import('../../src/components/cite/cite.ts');
});
afterEach(() => vi.unstubAllGlobals());

/** Points at a place and presses its button. */
function cite(anchor: string): void {
  page.hear('pointerover', page.getElementById(anchor));
  page.hear('click', page.querySelector(`[id="${anchor}"] .cite-button`));
}

const dialogs = (): MadeElement[] => page.querySelectorAll('dialog');

describe('the dialog of a citation', () => {
  test('names passages by their own words, without what stands beside them', async () => {
    cite('item-9-p1');
    await vi.waitFor(() => expect(dialogs()).toHaveLength(1));
    const [what] = page.querySelectorAll('select');
    expect(what?.querySelectorAll('option').map(({ textContent }) => textContent)).toEqual([
      'The whole item',
      'paragraph 1: Priorities of the school:',
      'paragraph 2: a Virtual School stability',
      'decision 1: That it be noted.',
    ]);
  });

  test('is one, of what was pressed last, however often it is asked for', async () => {
    cite('item-9-p1');
    cite('item-9-p1');
    cite('item-9-r1');
    await vi.waitFor(() => expect(dialogs()).not.toHaveLength(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(dialogs()).toHaveLength(1);
    expect(page.querySelector('textarea')?.value).toContain('#item-9-r1');
  });
});

describe('a Cite button', () => {
  const names = (): (string | null | undefined)[] =>
    page.querySelectorAll('.cite-button').map((button) => button.getAttribute('aria-label'));

  test('is named by the item or the passage it cites, and says “Cite”', () => {
    expect(names()).toEqual(['Cite item 9', 'Cite item 10a']);
    page.hear('pointerover', page.getElementById('item-9-p2'));
    expect(names()).toEqual(['Cite item 9', 'Cite paragraph 2 of item 9', 'Cite item 10a']);
    page.hear('pointerover', page.getElementById('item-9-r1'));
    expect(names()).toEqual(['Cite item 9', 'Cite decision 1 of item 9', 'Cite item 10a']);
    expect(page.querySelectorAll('.cite-button').map((one) => one.textContent)).toEqual([
      'Cite',
      'Cite',
      'Cite',
    ]);
  });
});
