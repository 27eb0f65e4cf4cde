import type { Body, BodyName } from '../../../src/search/bodies/body.ts';
import type { SmallPage } from './small-index.ts';

/** A report of a body, in one section of text and one that has only its heading. */
export function smallReport(
  name: string,
  year: number,
  blocks: readonly string[],
  more: Partial<SmallPage> = {},
): SmallPage {
  return {
    path: `${name}${String(year)}`,
    text: {
      title: `${name}${String(year)}年政府信息公开工作年度报告`,
      sections: [
        { anchor: 's1', heading: '一、总体情况', blocks },
        { anchor: 's4', heading: '四、政府信息公开行政复议、行政诉讼情况', blocks: [] },
      ],
    },
    year: String(year),
    kind: '部门',
    regions: ['示例省', '示例省/甲县'],
    ...more,
  };
}

/** The current name first, then short ones, then former ones. */
export function smallBody(
  id: string,
  years: readonly number[],
  current: string,
  short: readonly string[] = [],
  former: readonly string[] = [],
): Body {
  const name = (is: BodyName['is']) => (text: string) => ({ text, is, pinyin: '' });
  return {
    id,
    names: [name('current')(current), ...short.map(name('short')), ...former.map(name('former'))],
    kind: '部门',
    region: ['示例省', '甲县'],
    years,
  };
}
