/**
 * Leads on from the page of an address that moved, with the query (a cited reading) and the anchor,
 * which a refresh would lose. An anchor that has another name now has a link of its own on the page.
 */
const onward = document.querySelector<HTMLAnchorElement>('a[data-moved]');
const { hash, search } = window.location;
if (onward) {
  const own = hash === '' ? null : document.getElementById(hash.slice(1));
  const to = new URL(own instanceof HTMLAnchorElement ? own.href : onward.href);
  to.search = search;
  if (to.hash === '') to.hash = hash;
  window.location.replace(to);
}
