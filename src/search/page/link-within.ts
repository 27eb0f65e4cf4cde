/** The link that a press follows, where it leads to another search on this page and in this window. */
export function linkWithin(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || opensElsewhere(event)) return undefined;
  const isSearch = link.origin === location.origin && link.pathname === location.pathname;
  return isSearch && link.hash === '' && link.hasAttribute('href') ? link : undefined;
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
