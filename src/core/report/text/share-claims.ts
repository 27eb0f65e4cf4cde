/** A count and what share it is: 网上8件，占66.7%; 收到85条，回复84条，回复率98.8%. */
import type { CountedText } from './counted-text.ts';
import type { Quantity } from './quantities.ts';
import { ratiosIn, type Ratio } from './ratios.ts';

export interface ShareClaim {
  readonly part: Quantity;
  /** In the places of the whole text. */
  readonly share: Ratio;
  /** Of what, as far as the words say: 新收, or nothing. */
  readonly base: string;
}

/** Shares that stand behind their counts, one each or 分别. */
export function shareClaims(source: CountedText): ShareClaim[] {
  if (source.counts.length === 0 || !/占/.test(source.even) || !source.even.includes('%'))
    return [];
  const claims: ShareClaim[] = [];
  const shares = ratiosIn(source.even).filter(({ unit }) => unit === '%');
  for (const [position, share] of shares.entries()) {
    const words = shareWords.exec(source.even.slice(Math.max(0, share.start - 40), share.start));
    if (words === null || !share.isExact) continue;
    const [lead, before = '', each, base = ''] = words;
    const from = share.start - lead.length;
    if (each !== undefined) {
      claims.push(...inTurn(source, from, shares.slice(position), base));
      continue;
    }
    const part = source.counts.findLast(({ end }) => end <= from + 1);
    if (part === undefined || shares.some(({ end }) => end > part.end && end <= from)) continue;
    const between = source.even.slice(part.end, from);
    if (oneStep.test(between)) claims.push({ part, share, base: before + base });
  }
  return claims;
}

/** 占新收的, 在办结的申请中占, 分别占; a mark or the count stands before it. */
const shareWords =
  /(?<=[，（；\d条件次项篇个期份人户家])\s?(?:在([^，；、：%\d占（）]{1,10})中)?(分别|各)?约?占(?:比)?(?:为|达)?([^，；、：%\d占（）]{0,14})$/;
/** Between the count and its share: what is counted, or what was done with it. */
const oneStep = /^[^，；。、：（）%\d占]{0,14}[，（]?$/;

const total = /(?:共|合计|总计)(?:计|为|有)?\s?$/;

/** 8件、4件，分别占66.7%、33.3%. */
function inTurn(
  source: CountedText,
  from: number,
  following: readonly Ratio[],
  base: string,
): ShareClaim[] {
  const shares: Ratio[] = [];
  for (const share of following) {
    const last = shares.at(-1);
    if (last !== undefined && !/^[、和及与\s]{1,3}$/.test(source.even.slice(last.end, share.start)))
      break;
    shares.push(share);
  }
  const sentence = Math.max(
    ...['。', '！', '？'].map((mark) => source.even.lastIndexOf(mark, from)),
  );
  const counts = source.counts.filter(
    ({ start, end }) =>
      start > sentence && end <= from + 1 && !total.test(source.even.slice(0, start)),
  );
  const parts = counts.slice(-shares.length);
  const areAlike = parts.every(({ measure }) => measure === parts[0]?.measure);
  if (shares.length < 2 || parts.length !== shares.length || !areAlike) return [];
  return parts.flatMap((part, index) => {
    const share = shares[index];
    return share === undefined ? [] : [{ part, share, base }];
  });
}

export interface RateClaim {
  readonly part: Quantity;
  /** Counts before it, any of which may be the whole. */
  readonly wholes: readonly Quantity[];
  readonly share: Ratio;
  /** 回复率. */
  readonly name: string;
}

/** 收到85条，回复84条，回复率98.8%: not where some may be left out for a reason. */
export function rateClaims({ even, counts }: CountedText): RateClaim[] {
  if (counts.length < 2 || !/率[^，。；]{0,4}\d/.test(even)) return [];
  return [...even.matchAll(rate)].flatMap(({ 0: found, 1: verb = '', index }) => {
    const start =
      Math.max(...['。', '！', '？', '；'].map((mark) => even.lastIndexOf(mark, index))) + 1;
    const sentence = even.slice(start, index);
    const [share] = ratiosIn(even.slice(index, index + found.length + 12));
    const own = counts.filter((count) => count.start >= start && count.end <= index);
    const part = own.at(-1);
    if (share?.unit !== '%' || !share.isExact || part === undefined) return [];
    if (withReason.test(sentence) || own.some(({ isExact }) => !isExact)) return [];
    const clauseOf = (count: Quantity) =>
      /[^，、：（）]*$/.exec(even.slice(start, count.start))?.[0] ?? '';
    const behind = /^[^，、：（）；。]*/.exec(even.slice(part.end, index))?.[0] ?? '';
    if (!`${clauseOf(part)}${behind}`.includes(verb)) return [];
    const wholes = own.filter(
      (count) =>
        count !== part && count.measure === part.measure && !clauseOf(count).includes(verb),
    );
    if (wholes.length === 0) return [];
    return [
      {
        part,
        wholes,
        share: { ...share, start: share.start + index, end: share.end + index },
        name: `${verb}率`,
      },
    ];
  });
}

const rate =
  /(?<![期时]|限内|及时|一次)(办结|答复|回复|采用|采纳|整改|修复|解决|反馈|完成|合格|满意|回收|收回)率(?:为|达到?|是|：)?(?=\s?\d)/g;
const withReason = /结转|未到期|正在|撤[回销]|其中|到期|除|不含|应|符合|有效|另|每|同比|比上年|较/;
