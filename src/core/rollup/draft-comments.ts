/** What a clerk must know beside the figures of a draft, as comments in its front matter: no reader ever sees them. */
import { frontMatterKey } from '../form/front-matter.ts';
import { pathKey, type Comments } from '../markdown/comments.ts';
import { gapText } from './gap-words.ts';
import { wholeSum, type RolledFigure, type Rollup } from './roll-up.ts';

/** `head`: sentences that stand above all. */
export function draftComments(rollup: Rollup, head: readonly string[]): Comments {
  const open = rollup.figures.filter(({ all }) => wholeSum(all) === null);
  const byLine = Map.groupBy(open, lineOf);
  return {
    before: new Map([[frontMatterKey('agencyName'), head.map(asComment)]]),
    behind: new Map([...byLine].map(([path, some]) => [path, [asComment(openFigures(some))]])),
    last: [],
  };
}

/** A row of a table is one line, whether it is a list, a mapping or one figure. */
function lineOf({ definition: { keys } }: RolledFigure): string {
  const isMapped = keys.length === 3 && keys[0] === frontMatterKey('disclosure');
  return pathKey(isMapped ? keys.slice(0, 2) : keys);
}

/** E.g. `已知之和：自然人 3、总计 20；不在其中：示例县水利局（空白）` */
function openFigures(figures: readonly RolledFigure[]): string {
  const sums = figures.map(({ definition, all }) => {
    const isAlone = definition.index === undefined && definition.keys.length === 2;
    const name = isAlone ? [] : [definition.columnLabels.at(-1) ?? ''];
    return [...name, all.count === 0 ? '无' : String(all.known)].join(' ');
  });
  const gaps = new Set(figures.flatMap(({ all }) => all.gaps.map(gapText)));
  const without = gaps.size === 0 ? [] : [`不在其中：${[...gaps].join('、')}`];
  return [`已知之和：${sums.join('、')}`, ...without].join('；');
}

/** On one line, and nothing in it begins another comment. */
function asComment(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(' # ', ' ＃ ')
    .trim();
}
