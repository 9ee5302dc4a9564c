import { citingFailed } from '../../wording/citing.ts';

/** A notice of a kind, with its line of words, which is empty yet. */
export function noticeOf(kind: string, role: string): { notice: HTMLElement; line: HTMLElement } {
  const notice = document.createElement('div');
  notice.className = `pinned ${kind}`;
  const line = document.createElement('p');
  line.setAttribute('role', role);
  notice.append(line);
  return { notice, line };
}

/**
 * Puts a notice where its reader is: under the heading of an item, at the top of a passage, at the
 * end of what the page says of an address where nothing stands any more; else above the minutes.
 */
export function putNotice(notice: HTMLElement, target: Element | null): void {
  const item = target?.matches('.item') ? target.querySelector('.item-title') : undefined;
  const former = target?.closest('.earlier-addresses li');
  if (item) item.after(notice);
  else if (target?.matches('.passage')) target.prepend(notice);
  else if (former) former.append(notice);
  else document.querySelector('.minutes')?.prepend(notice);
  // Browsers keep the passage where it was, so that the notice would stand above what is seen.
  notice.scrollIntoView({ block: 'nearest' });
}

/** Takes away what was said before: all notices, or only those of what could not be fetched. */
export function takeNotices(which: '.pinned' | '.failed'): void {
  for (const notice of document.querySelectorAll(which)) notice.remove();
}

/** Says at an item or a passage that what citing needs could not be fetched. */
export function putFailed(target: Element | null, language: string): void {
  takeNotices('.failed');
  const { notice, line } = noticeOf('unknown failed', 'alert');
  line.textContent = citingFailed(language);
  putNotice(notice, target);
}
