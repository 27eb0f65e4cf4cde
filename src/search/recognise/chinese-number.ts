/** Numbers as they are written: 100, 1,000, 十, 二十三, 一百. */

/** For use in a regular expression. */
export const numberPattern = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[零〇○一二两三四五六七八九十百千]+`;

/** NaN where it is none. */
export function readNumber(text: string): number {
  const plain = text.replaceAll(',', '');
  return /^\d/.test(plain) ? Number(plain) : readChinese(plain);
}

/** A year in four signs, 二〇二三 or 二零二三; undefined where it is none. */
export function readYearSigns(text: string): number | undefined {
  const signs = Array.from(text, digitOf);
  return signs.length === 4 && signs.every((digit) => digit >= 0)
    ? Number(signs.join(''))
    : undefined;
}

function readChinese(text: string): number {
  let [sum, digit] = [0, NaN];
  for (const sign of text) {
    const unit = units[sign];
    if (unit === undefined) digit = digitOf(sign);
    else {
      sum += (Number.isNaN(digit) ? 1 : digit) * unit;
      digit = NaN;
    }
  }
  const rest = Number.isNaN(digit) ? (sum === 0 ? NaN : 0) : digit;
  return sum + rest;
}

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function digitOf(sign: string): number {
  if (sign === '〇' || sign === '○' || sign === 'o') return 0;
  return sign === '两' ? 2 : '零一二三四五六七八九'.indexOf(sign);
}
