import { openDialog } from './cite-dialog.ts';
import { pageData, type PageData } from './page-data.ts';
import { showPinned } from './pinned-notice.ts';

/**
 * Citing on a meeting page: a button at every item, and one that comes to the passage the reader
 * points at or reaches by keyboard. Without scripts the links to items and passages stay as they are.
 */
function button(words: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'cite-button';
  made.textContent = words;
  return made;
}

function offerAtItems(words: string): void {
  for (const place of document.querySelectorAll('.item > .item-link'))
    place.append(' ', button(words));
}

/** One button for the pointer and one for the focus: a mouse at rest takes none from the keyboard. */
function offerAtPassages(words: string): void {
  for (const way of ['pointerover', 'focusin']) {
    const one = button(words);
    document.addEventListener(way, ({ target }) => {
      const passage = target instanceof Element ? target.closest('.item .passage') : null;
      if (passage && !passage.querySelector('.cite-button')) passage.append(one);
    });
  }
}

function openOn(data: PageData): void {
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('.cite-button') : null;
    const item = pressed?.closest<HTMLElement>('.item');
    if (!item) return;
    void openDialog(data, item, pressed?.closest('.passage')?.id ?? item.id);
  });
}

const data = pageData();
if (data) {
  offerAtItems(data.offer);
  offerAtPassages(data.offer);
  openOn(data);
  const show = (): void => void showPinned(data);
  addEventListener('hashchange', show);
  show();
}
