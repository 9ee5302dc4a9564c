/**
 * Paper cannot be unfolded: what is folded is opened for printing, and folded again. The print sheet
 * does so without a script in browsers that know `::details-content`.
 */
if (!CSS.supports('selector(::details-content)')) {
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}
