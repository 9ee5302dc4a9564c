/** Where it is kept, as long as the tab is open: `1250?q=adoption`, the pixels scrolled and what was asked. */
const KEPT = 'search-place';

/** What the tab keeps; a browser may keep nothing. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/**
 * Keeps how far the page was scrolled when it is left, for the results are not there yet when a
 * browser would scroll back to them; what is written into the history while leaving is lost (HTML
 * standard, "finalize a same-document navigation"). Gives what scrolls there again: once, and only
 * where the page was opened at what was asked then and still asks it.
 */
export function keptPlace(): () => void {
  const kept = storage()?.getItem(KEPT) ?? '';
  const pixels = parseInt(kept, 10);
  const isHere = (): boolean => kept === `${String(pixels)}${location.search}`;
  let isOpen = isHere();
  addEventListener('pagehide', () => {
    storage()?.setItem(KEPT, `${String(Math.round(scrollY))}${location.search}`);
  });
  return () => {
    if (isOpen && isHere()) scrollTo(0, pixels);
    isOpen = false;
  };
}
