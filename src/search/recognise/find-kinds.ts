/** Kinds of bodies, where they are asked for as such: 部门 as a piece of its own, 哪个乡镇, 各街道. */
import type { Mention } from './recognition.ts';

/** `kinds`: those of the register's bodies. */
export function findKinds(text: string, kinds: ReadonlySet<string>): Mention[] {
  return words.flatMap(([kind, list]) => {
    if (!kinds.has(kind)) return [];
    const pattern = new RegExp(
      String.raw`(?<=^|\s)(?:各级?|所有|全部)?(?:${list})(?=$|\s)|(?:哪(?:一?[个家些])?|所有的?)(?:${list})的?(?!\p{Script=Han}?(?:信息|规章|文件))`,
      'gu',
    );
    return [...text.matchAll(pattern)].map(({ 0: all, index: start }): Mention => ({
      start,
      end: start + all.length,
      named: { facet: 'kind', values: [kind] },
      label: kind,
    }));
  });
}

const words: readonly (readonly [string, string])[] = [
  ['政府', '政府|人民政府|县级政府|市级政府|县政府|市政府|区政府'],
  ['部门', '部门|政府部门|职能部门|县直部门|市直部门|工作部门'],
  ['乡镇街道', '乡镇街道|镇街|乡镇|街道|乡镇政府|街道办|街道办事处|乡镇和街道'],
];
