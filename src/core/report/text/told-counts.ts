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
import { mayTellDeed, readDeed } from './deed.ts';
import { blank } from './even-signs.ts';
import { kindOf } from './parts/part-kinds.ts';
import type { TextPlace } from './passages.ts';

export interface ToldCount {
  /** With the unit in which it is counted. */
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
      !mayTellDeed(even.slice(startOfClause(even, count.start), count.end + 12))
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
