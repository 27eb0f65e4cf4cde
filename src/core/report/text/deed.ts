/** What a clause with a count says that a body did: 全年举办培训3次. */
import type { Report } from '../report.ts';
import { blank } from './even-signs.ts';
import { kindOf } from './parts/part-kinds.ts';

export interface Deed {
  /** What was done with what, whichever words say so: alike for 举办培训 and 组织政务公开培训. */
  readonly deed: string;
  /** It says that it is that of the year. */
  readonly isOfYear: boolean;
  /** 共, 总: it says that it is all. */
  readonly isSum: boolean;
  /** 累计 may count from the beginning of all. */
  readonly isFromBeginning: boolean;
}

/** False costs next to nothing. */
export function mayTellDeed(text: string): boolean {
  return anyVerb.test(text);
}

const anyVerb = /公开|公布|发布|推送|刊发|组织|举办|开展|召开|举行|回复|答复|回应|编|制作/;

/**
 * `lead` stands before the count in its clause, `behind` behind it. Undefined where there is more in it than time, body,
 * verb and thing.
 */
export function readDeed(lead: string, behind: string, report: Report): Deed | undefined {
  const words = lead.replaceAll(/\s/g, '').replace(ordinal, '');
  if (!anyVerb.test(words)) return undefined;
  let rest = words;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = withoutBody(rest.replace(period, ''), report).replace(manner, '');
  }
  const told = {
    isOfYear: period.test(withoutBody(words, report)),
    isSum: /共|总/.test(words),
    isFromBeginning: words.includes('累计'),
  };
  const verb = verbs.find(([pattern]) => pattern.test(rest));
  const thing = verb === undefined ? rest : rest.replace(verb[0], '').replace(manner, '');
  const named = thing.replace(total, '') || behind;
  // 信息主动公开292条.
  const isReversed = /^(?:各类)?(?:政府|政务)?信息(?:主动)?公开$/.test(named);
  if (verb === undefined)
    return isReversed && behind === '' ? { ...told, deed: '公开信息' } : undefined;
  const object = objectOf(named);
  if (object === undefined || (named !== behind && !isOnlyAttendance(behind))) return undefined;
  return { ...told, deed: `${verb[1]}${object}` };
}

const period = /^(?:全年|本年度?|一年来|年内|今年(?:以来)?|20\d\d ?年(?:度|全年|期间|以来)?)/;
const ordinal = /^\s*(?:[一二三四五六七八九]是|（[一二三四五六七八九十]{1,2}）|[①-⑨]|\d[.、])/;
const manner =
  /^(?:共|累计|总共|共计|先后|已|依法|按时|及时|主动(?!公开)|积极|认真|了|各类|实际|合计|总计)+/;
const total = /(?:共|共计|合计|总计|总共|累计|总数|总量|数量|达到?|为|计)+$/;

/** Longer words first. Of a pair the second is what the verbs have in common. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [/^(?:主动公开|公开|公布)/, '公开'],
  [/^(?:发布|推送|刊发)/, '发布'],
  [/^(?:组织(?:开展|举办|召开)?|举办|开展|召开|举行)/, '举办'],
  [/^(?:回复|答复|回应)/, '回复'],
  [/^(?:编发|编印|编制|制作)/, '编制'],
];

function objectOf(words: string): string | undefined {
  const known = things.find(([pattern]) => pattern.test(words));
  if (known !== undefined) return known[1];
  const isPlain = /^\p{Script=Han}{2,12}$/u.test(words) && !words.includes(blank);
  return isPlain && !ofTables.test(words) && kindOf(words) === undefined ? words : undefined;
}

const things: readonly (readonly [RegExp, string])[] = [
  [/^(?:各类|各项)?(?:政府|政务)?信息$/, '信息'],
  [
    /^(?:全[县市区镇乡局委院])?(?:(?:政务|政府信息|信息)公开)?(?:工作)?培训(?:班|会|会议|活动)?$/,
    '培训',
  ],
  [/^(?:政务|政府信息|信息)公开业务培训(?:班|会|会议|活动)?$/, '培训'],
  [/^(?:各类)?政策解读(?:材料|稿件?|信息|文件|文章|产品)?$/, '政策解读'],
  [/^(?:网民|群众|公众|网友)?(?:留言|来信)$/, '留言'],
  [/^(?:政府|本?[县市区])?(?:新闻发布会|新闻发布活动)$/, '新闻发布会'],
];

/** The tables have these. */
const ofTables = /申请|许可|处罚|强制|复议|诉讼|规范性文件|规章|收费|处理费/;

/** 培训3次共120人次. */
function isOnlyAttendance(behind: string): boolean {
  return /^\s*(?:(?:共|累计|培训|参训|参加)*\s?\d[^，]{0,12}人次?)?\s*$/.test(behind);
}

function withoutBody(words: string, { agencyName }: Report): string {
  return words.startsWith(agencyName) ? words.slice(agencyName.length) : words.replace(ownBody, '');
}

const ownBody =
  /^[我本全](?:局|委|办|厅|院|镇|乡|街道|单位|机关|中心|部门|系统|站|所|队)(?:办事处)?/;
