import { liesBelow } from '../bodies/region-path.ts';

/**
 * A chosen division has all that lies in it: those boxes are ticked as well, and have nothing to say until it is left
 * out. Boxes in the order of the page: a division before what lies in it.
 */
export function coverInside(boxes: readonly HTMLInputElement[]): void {
  for (const box of boxes) {
    const above = box.closest('li')?.parentElement?.closest('li')?.querySelector('input');
    const isCovered = above?.checked === true;
    box.disabled = isCovered;
    if (isCovered) box.checked = true;
    else if (box.checked) openAround(box);
  }
}

/** Without values that lie in others: 河南省/新乡市 in 河南省. */
export function withoutCovered(values: readonly string[]): string[] {
  return values.filter((value) => !values.some((other) => liesBelow(value, other)));
}

/** What is chosen is seen. */
function openAround(box: HTMLInputElement): void {
  const part = box.closest<HTMLDetailsElement>('li > details');
  if (part === null) return;
  part.open = true;
  const above = part.closest('li')?.querySelector('input');
  if (above) openAround(above);
}
