import address from '../../styles/cite.css?url';

/**
 * Fetches the style of what citing adds to a page, so that pages do not bring it to readers without
 * scripts. Resolves when it is there, or cannot be had: what it is for works without.
 */
export function styled(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const done = new Promise<void>((resolve) => {
    for (const end of ['load', 'error']) {
      link.addEventListener(end, () => {
        resolve();
      });
    }
  });
  document.head.append(link);
  return done;
}
