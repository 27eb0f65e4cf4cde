/**
 * Who comes back from a report finds the list where it was left, with the focus on the link that led there. Browsers do
 * so by themselves only where they kept the page: results come too late for them.
 */
export function watchPlaceLeft(results: HTMLElement): () => void {
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null) return;
    history.replaceState({ href: link.href, scrollY } satisfies PlaceLeft, '');
  });
  let left: unknown = isComingBack() ? history.state : undefined;
  /** Once, when the results stand there. */
  return () => {
    if (isPlaceLeft(left)) {
      const { href } = left;
      const link = [...results.querySelectorAll('a')].find((one) => one.href === href);
      link?.closest('details')?.setAttribute('open', '');
      link?.focus({ preventScroll: true });
      scrollTo({ top: left.scrollY, behavior: 'instant' });
    }
    left = undefined;
  };
}

function isComingBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

interface PlaceLeft {
  readonly href: string;
  readonly scrollY: number;
}

function isPlaceLeft(state: unknown): state is PlaceLeft {
  return typeof state === 'object' && state !== null && 'href' in state && 'scrollY' in state;
}
