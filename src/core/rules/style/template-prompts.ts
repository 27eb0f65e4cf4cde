/** What templates say to those who fill them in: prompts, blanks, and crosses in place of names and figures. */

import { blankCountsIn } from '../../report/text/notation/blank-counts.ts';

export interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly kind: 'cross' | 'blank' | 'prompt' | 'failure';
}

/** Asked of a whole narrative before its passages are searched. */
export function mayHaveLeftovers(text: string): boolean {
  return (
    blankCountsIn(text).length > 0 || patterns.some(({ pattern }) => text.search(pattern) !== -1)
  );
}

export function leftoversIn(text: string): Leftover[] {
  return patterns.flatMap(({ kind, first, pattern }) =>
    first.test(text)
      ? [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
          kind,
        }))
      : [],
  );
}

const crosses = '(?:[XxＸｘ×✕]{1,8}|[○◯]{2,8}|＊{2,8})';
const manyCrosses = '(?:[XxＸｘ×✕]{2,8}|[○◯]{2,8}|＊{2,8})';

/** Not in a word of Latin letters, a product or a masked number; 路××号 hides an address. */
const apart = '(?<![A-Za-zＸ0-9０-９+×*○＊一二三四五六七八九-])';

const cross = [
  // 20××年, 202X年
  '(?:19|20)\\d?[XxＸ×]{1,2}年(?:度|[XxＸ×]{1,2}月(?:[XxＸ×]{1,2}日)?)?',
  // X月X日, ××条
  `(?:${apart}${crosses}[ ]?[年月日]){1,3}`,
  `${apart}${crosses}[ ]?(?:人次|万元|[条件篇次项期份场元%％])(?!路)`,
  `${apart}[Nn]{1,2}[条件篇](?![\\p{Script=Han}])`,
  `${apart}(?<![路街巷弄栋幢村])${manyCrosses}[ ]?(?:[个号家户部处名位批类起]|人(?![民员大]))`,
  // XX局, 某某县人民政府
  `(?:${apart}${manyCrosses}|某某)(?:省|市|县|区(?!域)|州|旗|镇|乡|街道|局|委(?!托)|办(?!理)|厅|单位|部门|机关|中心|人民政府)`,
  // ×××, except for names and numbers that are hidden
  `${apart}(?<!电话|号码|证号|尾号|账号|姓名|[：:])[XxＸ×]{3,12}(?![A-Za-z0-9*村路街户案]|公司|小区|先生|女士|同志)`,
].join('|');

const opening = '[（(【〔[]';
const closing = '[）)】〕\\]]';
const inside = '[^（）()【】〔〕[\\]\\n]';

const prompt = [
  `${opening}[ ]?(?:请|此处|在此|这里|待)(?:填[写报入]?|补充|插入|添加|输入|说明|描述|列[明出]|简述|概述|删除|替换)${inside}{0,40}${closing}`,
  `${opening}[ ]?填写(?:内容|情况|数字|数据|单位|名称|日期|主要|具体|本|实际)${inside}{0,40}${closing}`,
  `${opening}[ ]?(?:单位|机关|部门|行政机关|填报单位|本单位|本机关)(?:名称|全称|简称)[ ]?${closing}`,
  `${opening}[ ]?(?:填报单位|报告单位|具体(?:数字|数据|数量|内容|情况|时间|日期)|待(?:定|核实|补充|填|完善|确认)|[如若](?:有|无)|可选|[选必]填|可删除?|示例|样例|样本|模板|范例|范文)[ ]?${closing}`,
  `${opening}(?:是\\/否|有\\/无|无\\/有|已\\/未)${closing}`,
  `${opening}(?:字数)?(?:不超过|不少于|控制在)\\d{2,4}字${inside}{0,6}${closing}`,
  '[（(]?(?:该|此|本)(?:部分|项|节)(?:内容)?[以用]表格的?形式(?:报告|填报|呈现|报送)[）)]?',
  '[（(]?[如若](?:无|没有)[^，。；]{0,8}[，,]?(?:请|则|可|应|就)?(?:填写?|写|注明)[“"‘\']?(?:无|0|零)(?!法)[”"’\']?[）)]?',
  '此处(?:填写|插入|添加|应填|需填|请填|省略)[^，。；]{0,12}',
  '请?在此处?(?:填写|输入|插入|添加)[^，。；]{0,12}',
  '[单点]击(?:或点击)?此处[^，。；]{0,12}',
  '\\{\\{[^{}\\n]{1,40}\\}\\}|\\$\\{[^{}\\n]{1,40}\\}',
  '^(?:填[写报]说明|编写说明|撰写说明|写作要点|参考模板|参考范文|模板|范文|样本|示例)[：:]?(?=$|\\d|一)',
  '…{1,2}年…{1,2}月(?:…{1,2}日)?',
  '(?<![A-Za-z])(?:TODO|FIXME|TBD|[Ll]orem ipsum)(?![A-Za-z])',
].join('|');

/** A line to be filled in, or nothing between two brackets. */
const blank =
  '(?<![A-Za-z0-9_])[_＿﹍]{2,60}(?![A-Za-z0-9_])|(?<![A-Za-z0-9])(?:（[ \\u3000]{0,20}）|\\([ ]{0,20}\\)|【[ ]{0,20}】|《[ ]{0,20}》|〔[ ]{0,20}〕|“[ ]{0,20}”)|(?:…{1,3}|\\.{4,12}|[?？]{1,3})[ ]?(?:人次|万元|[条件篇次项元])(?=[，。；、]|$)';

/** What word processors and spreadsheets print in place of what they can't find. */
const failure =
  '错误[!！] ?未(?:找到(?:引用源|目录项|书签)|定义书签|指定(?:书签|主题))|Error! (?:Reference|Bookmark)[^。]{0,30}|#(?:REF|VALUE|NUM|NAME|NULL)[!?！]|#DIV/0[!！]|#N/A|\\[object Object\\]|(?<![A-Za-z])(?:undefined|NaN)(?![A-Za-z])';

/** Each with a test that spares most texts the search. */
const patterns: readonly {
  readonly kind: Leftover['kind'];
  readonly first: RegExp;
  readonly pattern: RegExp;
}[] = [
  { kind: 'cross', first: /[XxＸｘ×✕○◯＊Nn]|某某/, pattern: new RegExp(cross, 'gu') },
  {
    kind: 'prompt',
    first:
      /填|待|此处|[如若][有无]|[该此本][部项节]|模板|范|样|示例|全称|名称|具体|选|可删|有\/|无\/|是\/|已\/|\d字|[{$]|…|TODO|FIXME|TBD|orem|说明|要点/,
    pattern: new RegExp(prompt, 'g'),
  },
  { kind: 'blank', first: /[_＿﹍（(【《〔“…?？]|\.{4}/, pattern: new RegExp(blank, 'g') },
  { kind: 'failure', first: /[#[]|错误|Error|undefined|NaN/, pattern: new RegExp(failure, 'g') },
];
