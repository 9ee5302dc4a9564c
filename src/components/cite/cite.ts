import { citeName } from '../../wording/citing.ts';
import { openDialog } from './cite-dialog.ts';
import { putFailed, takeNotices } from './notice.ts';
import { pageData, type PageData } from './page-data.ts';
import { showPinned } from './pinned-notice.ts';
import { styled } from './style.ts';

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

/** Says to those who hear a button what it cites: all buttons look alike. */
function name(one: HTMLButtonElement, { offer, language }: PageData, cited: Element): void {
  const section = cited.closest('.item');
  const item = section?.querySelector('.item-title .number')?.textContent ?? '';
  const passage = cited.id.slice((section?.id.length ?? 0) + 1);
  one.setAttribute('aria-label', citeName(offer, { item, passage }, language));
}

function offerAtItems(data: PageData): void {
  for (const place of document.querySelectorAll('.item > .item-link')) {
    const one = button(data.offer);
    name(one, data, place);
    place.append(' ', one);
  }
}

/** One button for the pointer and one for the focus: a mouse at rest takes none from the keyboard. */
function offerAtPassages(data: PageData): void {
  for (const way of ['pointerover', 'focusin']) {
    const one = button(data.offer);
    document.addEventListener(way, ({ target }) => {
      const passage = target instanceof Element ? target.closest('.item .passage') : null;
      if (!passage || passage.querySelector('.cite-button')) return;
      name(one, data, passage);
      passage.append(one);
    });
  }
}

function openOn(data: PageData): void {
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('.cite-button') : null;
    const item = pressed?.closest<HTMLElement>('.item');
    if (!item) return;
    const cited = pressed?.closest('.passage') ?? item;
    takeNotices('.failed');
    openDialog(data, item, cited.id).catch((error: unknown) => {
      putFailed(cited, data.language);
      reportError(error);
    });
  });
}

const data = pageData();
if (data) {
  await styled();
  offerAtItems(data);
  offerAtPassages(data);
  openOn(data);
  const show = (isFollowed: boolean): void => {
    showPinned(data, isFollowed).catch(reportError);
  };
  addEventListener('hashchange', () => {
    show(true);
  });
  show(false);
}
