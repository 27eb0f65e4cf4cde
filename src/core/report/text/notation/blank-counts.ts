/** Where a number was to be filled in and nobody did: 公开信息  条, 共收到件,     年  月  日. */
import type { Stretch } from './addresses.ts';

export function blankCountsIn(text: string): Stretch[] {
  if (!mayBeBlank.test(text)) return [];
  return [...text.matchAll(blankCount)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const mayBeBlank =
  /[ \t\u00a0\u3000][年月日条件篇次项个份期场批人户万元%％]|(?:共|累计|总计|合计)\p{Script=Han}{1,20}[条件篇次项份][，。；、,;（(]?|[共计][条件篇项次万]|[长降升比达占率][%％]|[费额]万元/u;

const space = '[ \\t\\u00a0\\u3000]';
const behind = '(?=[，。；、,;.）)（(]|$)';

/** Not where the space only cuts a word in two: 文 件, 事 项, 门 户. */
const unit = `(?:${[
  ['文案事条软附邮信证来零部硬要急稿', '件'],
  ['逐头链词线', '条'],
  ['事各专款选单逐', '项'],
  ['层依多批档历每本首再其名人频', '次'],
  ['长定日时近到逾延周如限分初前后同本上下', '期'],
  ['市现广立机农入', '场'],
  ['账用门客农商住', '户'],
  ['身部月年股省', '份'],
  ['每各这那', '个'],
  ['单多公美', '元'],
]
  .map(([before = '', name = '']) => `(?<![${before}]${space}{1,20})${name}`)
  .join('|')}|人次|篇|万元|[%％])`;

/** Behind a numeral the space is only a space; 申请件 and 信息条 without a number are counted by nothing. */
const blankCount = new RegExp(
  [
    // 公开信息  条，
    `(?<=[\\p{Script=Han}：:，,（(])(?<![零〇一二两三四五六七八九十百千万亿余多几数若])${space}{1,20}${unit}${behind}`,
    // 共公开信息条，共收到件。
    `(?:共|累计|总计|合计)(?:主动|已|新)?(?:公开|发布|收到|受理|办理|办结|答复|回复)(?:各类|政府|政务|信息公开|依申请公开|主动公开){0,3}(?:(?:信息|动态|文件|稿件)[条篇件项]|申请件|[条件篇])${behind}`,
    // 共条，同比增长%，金额万元
    `(?<!公)(?:共计?|总计|合计|累计)(?:[条件篇项次]|万元)${behind}`,
    `(?<=[长降升比达占率])[%％]${behind}`,
    `(?<=[费额])万元${behind}`,
    // 截至    年  月，20  年
    `(?<!\\d)20${space}{2,20}年`,
    `(?<=^|[，。；：、（(自至于在从到\\s])${space}{0,20}年${space}{1,20}月(?:${space}{1,20}日)?`,
    `(?<=[截至于自到])${space}{1,20}年(?=\\d|底|初|度|[，。])`,
    `(?<=[年月])${space}{1,20}[月日](?![\\p{Script=Han}]{0,1}\\d)`,
  ].join('|'),
  'gu',
);
