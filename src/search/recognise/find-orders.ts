/** Questions that an order answers: 谁公开最多, 哪个单位收到申请最多, 结转最多的单位. */
import { isPartOfOther, type FigureWords } from './figure-words.ts';
import type { Mention } from './recognition.ts';

const who = '(?:谁|哪(?:一?[个家些]|几个)?(?:单位|机关|机构)?|什么(?:单位|机关))';
const many = '(?:数量|件数|总数|总量|金额|数|量|案件|情况)?';
const most = '(?:最多|最大|最高|排名第一|排名|排行榜|排行|从多到少|由多到少)';

export type FindOrders = (text: string) => readonly Mention[];

/** To be made once: the patterns are long. */
export function createFindOrders(figures: FigureWords): FindOrders {
  const figure = `(${figures.pattern})`;
  const patterns = [
    `(?:${who}的?\\s*)?${figure}的?${many}的?\\s*${most}`,
    `(?:${who}\\s*)?最多的?${figure}`,
    `(?:${who})?收到最多的?(申请)`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
  return (text) =>
    /最[多大高]|排[名行]|多到少/u.test(text)
      ? patterns.flatMap((pattern) => ordersIn(text, pattern, figures))
      : [];
}

function ordersIn(text: string, pattern: RegExp, figures: FigureWords): Mention[] {
  return [...text.matchAll(pattern)].flatMap((match): Mention[] => {
    const [all, called = ''] = match;
    const named = figures.called(called);
    const before = text.slice(0, match.index + all.indexOf(called));
    if (named === undefined || isPartOfOther(before)) return [];
    return [
      {
        start: match.index,
        end: match.index + all.length,
        named: { sort: `most:${named.id}` },
        label: `“${named.label}”从多到少`,
      },
    ];
  });
}
