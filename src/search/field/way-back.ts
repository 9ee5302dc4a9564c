/** Puts a link back to the results at the top of a page that was come to from them. */
export function wayBack(searchAddress: string, words: string): void {
  if (document.referrer === '') return;
  const from = new URL(document.referrer);
  const search = new URL(searchAddress, location.href);
  if (from.origin !== search.origin || from.pathname !== search.pathname || from.search === '')
    return;
  const link = document.createElement('a');
  link.href = from.href;
  link.textContent = words;
  const line = document.createElement('p');
  line.className = 'way-back';
  line.append(link);
  document.querySelector('main')?.prepend(line);
}
