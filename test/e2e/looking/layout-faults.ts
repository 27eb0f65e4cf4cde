/** What can't be read on a page as it stands now: text that is cut off, covered by other text, too small or out of sight. */
import type { Page } from '@playwright/test';

export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const seen = textLines();
    return [
      ...sideways(),
      ...cutOff(),
      ...spilling(),
      ...tiny(seen),
      ...outside(seen),
      ...overlapping(seen),
    ];

    interface Line {
      text: string;
      owner: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }

    function sideways(): string[] {
      const more = root.scrollWidth - root.clientWidth;
      return more > 0 ? [`the page scrolls sideways by ${String(more)} px`] : [];
    }

    function cutOff(): string[] {
      return [...document.querySelectorAll('body *:not(input)')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          if (isOutOfSight(element)) return false;
          const hidesX = ['hidden', 'clip'].includes(overflowX);
          const hidesY = ['hidden', 'clip'].includes(overflowY);
          return (
            (hidesX && element.scrollWidth > element.clientWidth + 1) ||
            (hidesY && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => `cut off: ${named(element)}`);
    }

    /** Cells whose content reaches into the next one, but for what the site adds beside a figure. */
    function spilling(): string[] {
      return [...document.querySelectorAll('td, th')]
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && !isOutOfSight(cell))
        .filter((cell) => !cell.querySelector('small') && !hasMarginNote(cell))
        .map((cell) => `spills: ${cell.textContent.trim()} in ${named(cell)}`);
    }

    function hasMarginNote(cell: Element): boolean {
      return getComputedStyle(cell, '::after').position === 'absolute';
    }

    /** A fraction is lost where a size is a share of another. */
    function tiny(lines: Line[]): string[] {
      return lines
        .filter(({ owner }) => parseFloat(getComputedStyle(owner).fontSize) < 13.9)
        .map(({ text, owner }) => `smaller than 14 px: ${text} in ${named(owner)}`);
    }

    function outside(lines: Line[]): string[] {
      return lines
        .filter(({ left, right }) => left < -1 || right > root.clientWidth + 1)
        .map(({ text, owner }) => `beside the window: ${text} in ${named(owner)}`);
    }

    /** Lines of different texts whose letters lie on each other. */
    function overlapping(lines: Line[]): string[] {
      const found: string[] = [];
      const sorted = lines.toSorted((a, b) => a.top - b.top);
      sorted.forEach((line, position) => {
        for (const other of sorted.slice(position + 1)) {
          if (other.top >= line.bottom - 1) break;
          if (other.left < line.right - 1 && line.left < other.right - 1) {
            found.push(`overlap: ${line.text} and ${other.text} in ${named(other.owner)}`);
          }
        }
      });
      return found;
    }

    /** Each line of each text that is seen, without the room that a font keeps above and below its letters. */
    function textLines(): Line[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const lines: Line[] = [];
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const owner = node.parentElement;
        if (text === '' || owner === null || isHidden(owner)) continue;
        range.selectNodeContents(node);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const isUpright = getComputedStyle(owner).writingMode !== 'horizontal-tb';
          const [x, y] = isUpright ? [(right - left) / 4, 0] : [0, (bottom - top) / 4];
          const line = { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
          if (line.right - line.left < 1) continue;
          lines.push({ text: text.slice(0, 20), owner, ...line });
        }
      }
      return lines;
    }

    function isHidden(element: Element): boolean {
      return (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('noscript, .skip') !== null ||
        isOutOfSight(element)
      );
    }

    /** Clipped to nothing, for assistive technology alone, or in a part that scrolls by itself. */
    function isOutOfSight(element: Element): boolean {
      for (let at = element; at !== document.body; at = at.parentElement ?? document.body) {
        const { clipPath, overflowX } = getComputedStyle(at);
        if (clipPath === 'inset(50%)' || ['auto', 'scroll'].includes(overflowX)) return true;
      }
      return false;
    }

    function named(element: Element): string {
      const { tagName, id, className } = element;
      const classes = typeof className === 'string' ? className : '';
      return `${tagName.toLowerCase()}${id && `#${id}`}${classes && `.${classes.replaceAll(' ', '.')}`}`;
    }
  });
}
