/**
 * On a phone filters stay folded until somebody wants them: there they would push the results out of sight. Elsewhere
 * they are open; from the width on at which src/styles/search-page.css sets them in the margin nothing folds them.
 */
export function foldFilters(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 48em)');
  filters.open = wide.matches;
  wide.addEventListener('change', () => {
    if (wide.matches) filters.open = true;
  });
}
