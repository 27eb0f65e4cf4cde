/** Numbers below ten thousand in Chinese: 两, 十二, 一百零五. */

/** As many signs as such a number has; what they mean `hanNumber` says. */
export const hanNumerals = '[零〇一二两三四五六七八九十百千]{1,8}';

/** Undefined where it is no number (三四, 百), or not a certain one (一百二). */
export function hanNumber(text: string): number | undefined {
  let [total, digit, below] = [0, 0, 10_000];
  for (const sign of text.replaceAll(/[零〇]/g, '')) {
    const place = places[sign];
    if (place === undefined) {
      if (digit > 0) return undefined;
      digit = digits.indexOf(sign) + 1;
      if (sign === '两') digit = 2;
      continue;
    }
    const isTeen = place === 10 && digit === 0 && total === 0;
    if (place >= below || (digit === 0 && !isTeen)) return undefined;
    total += (digit || 1) * place;
    [digit, below] = [0, place];
  }
  // 一百二 is 120: who writes 102 says 一百零二.
  if (digit > 0 && below > 10 && total > 0 && !/[零〇].$/.test(text)) return undefined;
  return total + digit > 0 ? total + digit : undefined;
}

const digits = '一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
