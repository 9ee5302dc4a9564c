/**
 * Leads on from the page of an address that moved, with the query (a cited reading) and the anchor,
 * which a refresh would lose. What stood under the anchor has a link of its own on the page, or a
 * notice, which is read here.
 */
const onward = document.querySelector<HTMLAnchorElement>('a[data-moved]');
const { hash, search } = window.location;
const own = hash === '' ? null : document.getElementById(hash.slice(1));
const link = own instanceof HTMLAnchorElement ? own : (own?.querySelector('a') ?? null);
if (onward && (link || !own)) {
  const to = new URL((link ?? onward).href);
  to.search = search;
  if (to.hash === '') to.hash = hash;
  window.location.replace(to);
}
