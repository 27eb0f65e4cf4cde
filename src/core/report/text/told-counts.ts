/** What a body says it did, how often, in the whole year: 全年举办培训3次. Only where a clause says nothing else. */
import type { Report } from '../report.ts';
import {
  behindMark,
  endOfSentence,
  startOfClause,
  startOfSentence,
} from './counts/clause-marks.ts';
import { countedPassagesOf, levelOf, type CountedPassage } from './counts/counted-text.ts';
import type { Quantity } from './counts/quantities.ts';
import { blank } from './even-signs.ts';
import { kindOf } from './parts/part-kinds.ts';
import type { TextPlace } from './passages.ts';

export interface ToldCount {
  /** What was done with what, whichever words say so: alike for 举办培训 and 组织政务公开培训. */
  readonly deed: string;
  readonly count: Quantity;
  /** It says that it is that of the year, or of all. */
  readonly isOfWholeYear: boolean;
  /** The clause, as the editor wrote it. */
  readonly text: string;
  readonly place: TextPlace;
  readonly passage: CountedPassage;
}

/** In reading order. */
export function toldCountsIn(report: Report): ToldCount[] {
  const found: ToldCount[] = [];
  let isAboutChannels = false;
  for (const passage of countedPassagesOf(report)) {
    const { kind, part } = passage.passage;
    if (kind === 'heading') isAboutChannels = channels.test(passage.even);
    if (kind === 'heading' || kind === 'row' || passage.counts.length === 0) continue;
    const isUncertain =
      isAboutChannels || kind === 'item' || channels.test(passage.even.slice(0, longestHead));
    const isOfImprovement =
      part !== 'lead' && report.sections[part]?.id === 'problemsAndImprovements';
    for (const told of readPassage(passage, report)) {
      if (isUncertain && publishing.test(told.deed)) continue;
      if (isOfImprovement && !told.isOfWholeYear) continue;
      found.push(told);
    }
  }
  return found;
}

/** Under such a heading 发布信息120条 are those of a channel. */
const channels = /平台|渠道|载体|媒体|网站/;
const longestHead = 24;
const publishing = /^(?:公开|发布)/;

function* readPassage(source: CountedPassage, report: Report): Iterable<ToldCount> {
  const { even } = source;
  for (const count of source.counts.slice(0, mostCounts)) {
    if (
      !count.isExact ||
      !anyVerb.test(even.slice(startOfClause(even, count.start), count.end + 12))
    ) {
      continue;
    }
    const sentence = levelOf(
      source,
      startOfSentence(even, count.start),
      endOfSentence(even, count.end),
    );
    const before = sentence.even.slice(0, count.start - sentence.from);
    // In brackets.
    if (before.endsWith(blank) || sentence.even[count.start - sentence.from] === blank) continue;
    const lead = before.slice(behindMark(before, before.length, '，；：、', 0));
    const behind = /^[^，；：、]*/.exec(sentence.even.slice(count.end - sentence.from))?.[0] ?? '';
    const deed = readDeed(lead, behind, report);
    if (deed === undefined) continue;
    const earlier = before.slice(0, before.length - lead.length);
    if (restricting.test(earlier) || isOfOtherTime(before, report.year)) continue;
    if (publishing.test(deed.deed) && kindOf(even.slice(0, count.start)) === '渠道') continue;
    const isOfYear = deed.isOfYear || ofWholeYear.test(earlier);
    // 累计 may count from the beginning of all.
    if (deed.isFromBeginning && !isOfYear) continue;
    const isBeginning = earlier.trim() === '' && /^\s*主动公开/.test(lead);
    const start = count.start - lead.trimStart().length;
    yield {
      deed: `${deed.deed}${unitOf(count)}`,
      count,
      isOfWholeYear: isOfYear || deed.isSum || (isBeginning && deed.deed === '公开信息'),
      text: source.text.slice(start, count.end + behind.trimEnd().length),
      place: source.passage.placeAt(start),
      passage: source,
    };
  }
}

/** No paragraph that a person wrote has as many. */
const mostCounts = 200;

/** Words before the clause that make it tell of less than all. */
const restricting =
  /其中|包括|分别|含|通过|利用|依托|借助|面向|针对|领域|(?<!公开)方面|板块|栏目|专栏|专题|事项|将|计划|拟|下一?步|争取|力争|要求|建议|问题|不足/;
const ofWholeYear = /(?:^|[，；])(?:全年|本年度?|一年来|年内|20\d\d年度?)(?:，|[^，；]{0,30}，)/;

/** Another year, or less or more than this one. */
function isOfOtherTime(before: string, year: number): boolean {
  if (
    /上半?年|下半?年|去年|往年|历年|季度|\d月|[一二三四五六七八九十]月|截[至止]|以来(?<!今年以来)(?<!20\d\d年以来)|每|上一年|疫情|期间(?<!年期间)/.test(
      before,
    )
  )
    return true;
  return [...before.matchAll(/(20\d\d) ?年/g)].some(([, named]) => Number(named) !== year);
}

function unitOf({ unit }: Quantity): string {
  return unit === '场次' ? '场' : unit;
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

const anyVerb = /公开|公布|发布|推送|刊发|组织|举办|开展|召开|举行|回复|答复|回应|编|制作/;

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

interface Deed {
  readonly deed: string;
  readonly isOfYear: boolean;
  readonly isSum: boolean;
  readonly isFromBeginning: boolean;
}

/** The clause with nothing in it but time, body, verb and thing. */
function readDeed(lead: string, behind: string, report: Report): Deed | undefined {
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

function objectOf(words: string): string | undefined {
  const known = things.find(([pattern]) => pattern.test(words));
  if (known !== undefined) return known[1];
  const isPlain = /^\p{Script=Han}{2,12}$/u.test(words) && !words.includes(blank);
  return isPlain && !ofTables.test(words) && kindOf(words) === undefined ? words : undefined;
}

/** 培训3次共120人次. */
function isOnlyAttendance(behind: string): boolean {
  return /^\s*(?:(?:共|累计|培训|参训|参加)*\s?\d[^，]{0,12}人次?)?\s*$/.test(behind);
}

function withoutBody(words: string, { agencyName }: Report): string {
  return words.startsWith(agencyName) ? words.slice(agencyName.length) : words.replace(ownBody, '');
}

const ownBody =
  /^[我本全](?:局|委|办|厅|院|镇|乡|街道|单位|机关|中心|部门|系统|站|所|队)(?:办事处)?/;
