/**
 * Where filters stand above the results they stay folded until somebody wants them. From the width on at which
 * src/styles/search-page.css sets them in the margin they are always open.
 */
export function foldFilters(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 84em)');
  const unfold = () => {
    if (wide.matches) filters.open = true;
  };
  wide.addEventListener('change', unfold);
  unfold();
}
