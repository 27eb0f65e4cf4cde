/** What can be operated and is smaller than a finger, links in a sentence apart (WCAG 2.5.5); a heading is none. */
import type { Page } from '@playwright/test';

export async function smallTargets(page: Page, pixels = 44): Promise<string[]> {
  return page.evaluate((least) => {
    const operable = 'a[href], button, input, select, textarea, summary';
    return [...document.querySelectorAll(operable)]
      .filter((element) => element.checkVisibility() && !isInSentence(element))
      .filter((element) => isSmall(element))
      .map((element) => {
        const { width, height } = areaOf(element).getBoundingClientRect();
        const text = (element.textContent || element.getAttribute('id')) ?? '';
        return `${text.trim().replace(/\s+/g, ' ')} (${String(Math.round(width))} × ${String(Math.round(height))})`;
      });

    /** A radio button is pressed by its label too. */
    function areaOf(element: Element): Element {
      return element.closest('label') ?? element;
    }

    function isSmall(element: Element): boolean {
      const area = areaOf(element);
      const { width, height } = area.getBoundingClientRect();
      // Half a pixel is lost where heights are fractions.
      if (width >= least - 0.5 && height >= least - 0.5) return false;
      return !answersAround(area);
    }

    /** The area that answers may be larger than what is drawn. */
    function answersAround(area: Element): boolean {
      area.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, right, top, bottom } = area.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const reach = least / 2 - 1;
      const [dx, dy] = [
        Math.max(reach, (right - left) / 2 - 1),
        Math.max(reach, (bottom - top) / 2 - 1),
      ];
      return [
        [x - dx, y],
        [x + dx, y],
        [x, y - dy],
        [x, y + dy],
      ].every(([toX = 0, toY = 0]) => {
        const hit = document.elementFromPoint(toX, toY);
        return hit !== null && area.contains(hit);
      });
    }

    function isInSentence(element: Element): boolean {
      if (getComputedStyle(element).display !== 'inline' || isInHeading(element)) return false;
      const block = blockOf(element);
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const owner = node.parentElement;
        if (owner === null || owner.closest('a') !== null || blockOf(owner) !== block) continue;
        if (/[\p{Letter}\p{Number}]/u.test(node.textContent ?? '')) return true;
      }
      return false;
    }

    function isInHeading(element: Element): boolean {
      return element.closest('h1, h2, h3, h4, h5, h6') !== null;
    }

    function blockOf(element: Element): Element {
      let at = element;
      while (getComputedStyle(at).display === 'inline') at = at.parentElement ?? document.body;
      return at;
    }
  }, pixels);
}
