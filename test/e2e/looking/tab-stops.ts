/** A walk over a page with the Tab key: each stop, and what is wrong with it. */
import type { Page } from '@playwright/test';

export interface Walk {
  /** In the order in which they were reached. */
  stops: number;
  faults: string[];
}

/** Backwards, what stands fixed at the upper edge comes in the way; forwards, what stands at the lower. */
export async function walkByTab(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Walk> {
  const expected = await page.evaluate(countStops);
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'lastStop');
  });
  const faults: string[] = [];
  for (let stop = 1; stop <= expected; stop++) {
    const fault = await nextStop(page, key);
    if (fault !== '') faults.push(`stop ${String(stop)} of ${String(expected)}: ${fault}`);
  }
  await page.keyboard.press(key);
  const isStill = await page.evaluate(() => document.activeElement !== document.body);
  if (isStill) faults.push('the walk does not leave the page after its last stop');
  return { stops: expected, faults };
}

/** What is wrong with the stop that the next press leads to; nothing where it is as it should be. */
export async function nextStop(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string> {
  await page.keyboard.press(key);
  return page.evaluate(faultOfStop, key === 'Tab' ? 1 : -1);
}

/** A group of radio buttons is one stop. */
function countStops(): number {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll<HTMLElement>(all)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility() &&
      !element.matches(':disabled') &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  ).length;
}

function faultOfStop(direction: number): string {
  const memory = globalThis as unknown as { lastStop?: Element };
  const element = document.activeElement;
  const before = memory.lastStop;
  if (element === null || element === document.body) return 'no stop';
  memory.lastStop = element;
  const name = `${element.tagName.toLowerCase()} ${(element.textContent || element.id).trim().slice(0, 20)}`;
  if (before === element) return `${name} again`;
  if (before !== undefined) {
    const following = before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if ((following !== 0) !== direction > 0) return `${name} is out of the reading order`;
  }
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 3) return `${name} has no ring`;
  const box = element.getClientRects()[0];
  if (box === undefined) return `${name} is nowhere`;
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right - left < 1 || bottom - top < 1) return `${name} is outside the window`;
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (hit === null || !(element.contains(hit) || hit.contains(element))) {
    return `${name} is covered by ${hit?.tagName ?? 'nothing'} ${hit?.textContent.trim().slice(0, 20) ?? ''}`;
  }
  return '';
}
