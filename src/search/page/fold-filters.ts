/**
 * On a phone filters stand above the results: there they stay folded until somebody wants them, or has chosen one.
 * From the width on at which src/styles/search.css shows no handle they are always open.
 */
export function foldFilters(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 48em)');
  const unfold = () => {
    if (wide.matches || filters.querySelector(':checked') !== null) filters.open = true;
  };
  wide.addEventListener('change', unfold);
  addEventListener('popstate', unfold);
  unfold();
}
