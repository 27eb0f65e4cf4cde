/** Shares of one whole in a list: 网上占60.5%、信函占30.2%、当面占9.3%。 */
import { wholeSentencesOf } from '../counts/clause-marks.ts';
import { distance, hundred, lastPlace, sumOf, type Decimal } from '../counts/decimal.ts';
import { ratiosIn, type Ratio } from '../counts/ratios.ts';
import { kindOf } from '../parts/part-kinds.ts';

export interface ShareList {
  readonly shares: readonly Ratio[];
  readonly sum: Decimal;
  readonly start: number;
  readonly end: number;
  /** The last share is that of the rest: then they are a hundred together. */
  readonly hasRest: boolean;
  /** Not two things said of the same whole, as in 网上占80%，自然人占70%. */
  readonly isOneList: boolean;
}

/** Lists whose shares are more than a hundred together, or less where they claim to be all. `even` was made even. */
export function wrongShareLists(even: string): ShareList[] {
  if (!/占[^。]{0,200}占|占[^。%]{0,20}%[、和]/.test(even)) return [];
  const found: ShareList[] = [];
  for (const { text, start } of wholeSentencesOf(even)) {
    // 网上20件（占60%）、信函8件（占40%）: of the same length, as if no brackets were there.
    const sentence = text.replaceAll('（', '，').replaceAll('）', ' ');
    for (const list of shareLists(sentence)) {
      if (isWrong(list)) {
        found.push({ ...list, start: start + list.start, end: start + list.end });
      }
    }
  }
  return found;
}

interface Share extends Ratio {
  /** What it is a share of, as far as the words say. */
  readonly base: string;
}

function shareLists(sentence: string): ShareList[] {
  const lists: Share[][] = [];
  let before: Share | undefined;
  for (const ratio of ratiosIn(sentence)) {
    const between = sentence.slice(before?.end ?? 0, ratio.start);
    const share = shareOf(ratio, between, before);
    const list = lists.at(-1);
    if (share === undefined) {
      before = undefined;
    } else {
      const goesOn = before !== undefined && before.base === share.base && isOneStep(between);
      if (goesOn && list !== undefined) list.push(share);
      else lists.push([share]);
      before = share;
    }
  }
  return lists
    .filter((shares) => shares.length > 1 && shares.length <= mostShares)
    .map((shares) => toList(sentence, shares));
}

const mostShares = 30;

function shareOf(ratio: Ratio, between: string, before: Share | undefined): Share | undefined {
  if (ratio.unit !== '%' || !ratio.isExact) return undefined;
  const words = /占([^，；、：%\d占]{0,12})$/.exec(between);
  if (words !== null) return { ...ratio, base: (words[1] ?? '').replaceAll(/[比为达的是\s]/g, '') };
  return before !== undefined && /^[、和及与\s]{1,3}$/.test(between)
    ? { ...ratio, base: before.base }
    : undefined;
}

/** Marks and names, and perhaps the count: nothing that begins another division. */
function isOneStep(between: string): boolean {
  return !/其中|比上年|同比|较|按|从|；.*，.*，/.test(between) && between.length < 40;
}

function toList(sentence: string, shares: readonly Share[]): ShareList {
  const [first, last] = [shares[0], shares.at(-1)];
  const start = startOfList(sentence, first?.start ?? 0);
  const between = shares.slice(1).map((share, at) => sentence.slice(shares[at]?.end, share.start));
  return {
    shares,
    sum: sumOf(shares.map(({ value }) => value)),
    start,
    end: last?.end ?? start,
    hasRest: /^[，；、]?\s?(?:其[他它余]|剩余)/.test(between.at(-1) ?? ''),
    isOneList:
      areOfOneKind([sentence.slice(start, first?.start), ...between]) &&
      (between.every((words) => /^\s?[、；和及与]/.test(words)) ||
        /其中|分别|按/.test(sentence.slice(Math.max(0, start - 40), first?.start))),
  };
}

/** Those that stand alone are of the kind before them: 网上、信函分别占60%、40%. */
function areOfOneKind(names: readonly string[]): boolean {
  const named = names.filter((name) => !/^[、和及与，；\s]*$/.test(name));
  return new Set(named.map(kindOf)).size === 1;
}

/** The clause in which the first of them stands. */
function startOfList(sentence: string, index: number): number {
  const before = sentence.slice(0, index);
  const clause = /[，；：、](?=[^，；：、]*$)/.exec(before)?.index;
  return clause === undefined ? 0 : clause + 1;
}

/** Each may be rounded or cut off by one in its last place. */
function isWrong({ shares, sum, hasRest, isOneList }: ShareList): boolean {
  const tolerance = sumOf(shares.map(({ decimals }) => lastPlace(decimals)));
  if (distance(sum, hundred) <= tolerance) return false;
  if (sum < hundred) return hasRest;
  return (isOneList || hasRest) && !isSeveralDivisions(shares);
}

/** The same whole divided twice: 网上占60%，信函占40%，自然人占90%，企业占10%. */
function isSeveralDivisions(shares: readonly Ratio[]): boolean {
  let [sum, tolerance, divisions] = [0n, 0n, 0];
  for (const { value, decimals } of shares) {
    sum += value;
    tolerance += lastPlace(decimals);
    if (distance(sum, hundred) <= tolerance) {
      divisions += 1;
      [sum, tolerance] = [0n, 0n];
    }
  }
  return divisions > 0;
}
