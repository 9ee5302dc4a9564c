import { copyText } from './clipboard.ts';

/**
 * Makes the links to items and passages copy their address, and says so in place. Without scripts
 * they stay plain links, whose address the browser's own menu copies.
 */
const said = document.querySelector<HTMLElement>('[data-copied]')?.dataset['copied'] ?? '';
const notice = document.createElement('p');
notice.setAttribute('role', 'status');
notice.className = 'copied';
document.body.append(notice);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-copy]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  // A reading that the page was opened with is not that of another passage.
  const address = new URL(link.href);
  address.search = '';
  copyText(address.href).then(
    () => {
      notice.textContent = said;
      setTimeout(() => (notice.textContent = ''), 3000);
    },
    () => {
      notice.textContent = address.href;
    },
  );
});
