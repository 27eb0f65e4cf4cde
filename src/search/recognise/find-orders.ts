/** Questions that an order answers: 谁公开最多, 哪个单位收到申请最多, 结转最多的单位. */
import { figureCalled, figurePattern } from './figure-words.ts';
import type { Mention } from './recognition.ts';

const who = '(?:谁|哪(?:一?[个家些])?(?:单位|机关|机构)?|什么(?:单位|机关))';
const many = '(?:数量|件数|总数|总量|金额|数|量|案件|情况)?';
const most = '(?:最多|最大|最高|排名第一|排名|排行榜|排行|从多到少|由多到少)';
const which = '(?:的?是?(?:谁|哪(?:一?[个家些])?)?(?:单位|机关|机构)?)?';
const figure = `(?<!主动|不予|信息|未|的)(${figurePattern()})`;

const patterns = [
  new RegExp(String.raw`(?:${who}的?)?\s*${figure}的?${many}的?\s*${most}${which}`, 'gu'),
  new RegExp(String.raw`(?:${who})?\s*最多的?${figure}${which}`, 'gu'),
  new RegExp(String.raw`(?:${who})?收到最多的?(申请)${which}`, 'gu'),
];

export function findOrders(text: string): Mention[] {
  if (!/最[多大高]|排[名行]|多到少/u.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const [all, called = ''] = match;
      const named = figureCalled(called);
      if (named === undefined) return [];
      const start = match.index + (all.length - all.trimStart().length);
      return [
        {
          start,
          end: match.index + all.length,
          named: { sort: `most:${named.id}` },
          label: `“${named.label}”从多到少`,
        },
      ];
    }),
  );
}
