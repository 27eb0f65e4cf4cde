/** Items of lists, one after another → Markdown, each list nested in the item above it. */
import type { ListMark } from '../document/source-document.ts';
import { escapeLineStart } from './escape.ts';
import type { Part } from './narrative-markdown.ts';
import { printRuns } from './print-runs.ts';
import type { Run } from './runs.ts';

export interface ListPrinter {
  /** The parts of one item: its line, and further paragraphs of it. */
  readonly item: (pieces: readonly (readonly Run[])[], mark: ListMark) => Part[];
  /** Something else follows: the next item begins a new list. */
  readonly end: () => void;
}

/** A list that is open at one depth. */
interface OpenList {
  readonly isOrdered: boolean;
  readonly number: number;
  /** Columns before its marks. */
  readonly indent: number;
}

const deepest = 5;
/** Characters of lines that stand together without a blank line. */
const longestBlock = 5_000;

export function listPrinter(): ListPrinter {
  let open: readonly OpenList[] = [];
  let together = 0;
  return {
    item(pieces, mark) {
      const isNew = open.length === 0;
      const { lists, isOpened } = enter(open, mark);
      open = lists;
      const { isOrdered, number, indent } = lists.at(-1) ?? outermost;
      const sign = isOrdered ? `${number}. ` : '- ';
      const [first = '', ...more] = pieces.map((piece) => escapeLineStart(printRuns(piece)));
      const markdown = ' '.repeat(indent) + sign + first;
      together += markdown.length;
      // In the midst of a paragraph only a list from 1 can begin.
      const isApart = isNew || together > longestBlock || (isOpened && isOrdered && number !== 1);
      if (isApart) together = markdown.length;
      return [
        { markdown, gap: isApart ? '\n\n' : '\n' },
        ...more.map((text): Part => {
          together = 0;
          return { markdown: ' '.repeat(indent + sign.length) + text, gap: '\n\n' };
        }),
      ];
    },
    end() {
      open = [];
      together = 0;
    },
  };
}

const outermost: OpenList = { isOrdered: false, number: 1, indent: 0 };

/** The lists that are open once this item is in; no depth is left out. */
function enter(
  open: readonly OpenList[],
  { isOrdered, depth, start }: ListMark,
): { lists: readonly OpenList[]; isOpened: boolean } {
  const level = Math.max(0, Math.min(Math.trunc(depth) || 0, open.length, deepest));
  const above = open.slice(0, level);
  const same = open[level];
  if (same?.isOrdered === isOrdered)
    return { lists: [...above, { ...same, number: same.number + 1 }], isOpened: false };
  const parent = above.at(-1);
  const indent =
    parent === undefined
      ? 0
      : parent.indent + (parent.isOrdered ? `${parent.number}. `.length : '- '.length);
  return { lists: [...above, { isOrdered, number: firstNumber(start), indent }], isOpened: true };
}

/** Markdown counts from 0 to nine digits. */
function firstNumber(start: number | undefined): number {
  return start !== undefined && Number.isInteger(start) && start >= 0 && start < 1_000_000
    ? start
    : 1;
}
