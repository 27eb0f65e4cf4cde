/** A count and what share it is: 网上8件，占66.7%. */
import { startOfSentence } from '../counts/clause-marks.ts';
import { countsWithin, type CountedText } from '../counts/counted-text.ts';
import type { Quantity } from '../counts/quantities.ts';
import { ratiosIn, type Ratio } from '../counts/ratios.ts';

export interface ShareClaim {
  readonly part: Quantity;
  /** In the places of the whole text. */
  readonly share: Ratio;
  /** Of what, as far as the words say: 新收, or nothing. */
  readonly base: string;
}

/** Shares that stand behind their counts, one each or 分别. */
export function shareClaims(source: CountedText): ShareClaim[] {
  const { even, counts } = source;
  if (counts.length === 0 || !even.includes('占') || !even.includes('%')) return [];
  const claims: ShareClaim[] = [];
  const shares = ratiosIn(even).filter(({ unit }) => unit === '%');
  for (const [position, share] of shares.slice(0, mostShares).entries()) {
    const words = shareWords.exec(even.slice(Math.max(0, share.start - 40), share.start));
    if (words === null || !share.isExact) continue;
    const [lead, before = '', each, base = ''] = words;
    const from = share.start - lead.length;
    if (each !== undefined) {
      claims.push(...inTurn(source, from, shares.slice(position), base));
      continue;
    }
    const part = countsWithin(counts, startOfSentence(even, from), from + 1).at(-1);
    const last = shares[position - 1];
    if (part === undefined || (last !== undefined && last.end > part.end)) continue;
    if (oneStep.test(even.slice(part.end, from))) claims.push({ part, share, base: before + base });
  }
  return claims;
}

/** No paragraph that a person wrote has as many. */
const mostShares = 60;

/** 占新收的, 在办结的申请中占, 分别占; a mark or the count stands before it. */
const shareWords =
  /(?<=[，（；\d条件次项篇个期份人户家])\s?(?:在([^，；、：%\d占（）]{1,10})中)?(分别|各)?约?占(?:比)?(?:为|达)?([^，；、：%\d占（）]{0,14})$/;
/** Between the count and its share: what is counted, or what was done with it. */
const oneStep = /^[^，；。、：（）%\d占]{0,14}[，（]?$/;

/** 8件、4件，分别占66.7%、33.3%. */
function inTurn(
  { even, counts }: CountedText,
  from: number,
  following: readonly Ratio[],
  base: string,
): ShareClaim[] {
  const shares: Ratio[] = [];
  for (const share of following) {
    const last = shares.at(-1);
    if (last !== undefined && !/^[、和及与\s]{1,3}$/.test(even.slice(last.end, share.start))) break;
    shares.push(share);
  }
  const parts = countsWithin(counts, startOfSentence(even, from), from + 1)
    .filter(({ start }) => !total.test(even.slice(Math.max(0, start - 6), start)))
    .slice(-shares.length);
  const areAlike = parts.every(({ measure }) => measure === parts[0]?.measure);
  if (shares.length < 2 || parts.length !== shares.length || !areAlike) return [];
  return parts.flatMap((part, index) => {
    const share = shares[index];
    return share === undefined ? [] : [{ part, share, base }];
  });
}

const total = /(?:共|合计|总计)(?:计|为|有)?\s?$/;
