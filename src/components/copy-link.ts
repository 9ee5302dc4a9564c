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
  navigator.clipboard.writeText(link.href).then(
    () => {
      notice.textContent = said;
      setTimeout(() => (notice.textContent = ''), 3000);
    },
    () => {
      notice.textContent = link.href;
    },
  );
});
