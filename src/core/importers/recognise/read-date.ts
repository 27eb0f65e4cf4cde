/** Days as reports write them → YYYY-MM-DD. */

const chineseDigits = '〇一二三四五六七八九';

/** The first day that the text names; undefined where there is none, or none of the calendar. */
export function readDate(text: string): string | undefined {
  const plain = text
    .slice(0, 300)
    .normalize('NFKC')
    .replace(/\s+(?=[年月日])|(?<=[年月])\s+/g, '');
  const parts =
    /(?<!\d)(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)/.exec(plain)?.slice(1) ??
    /([二一][〇○零Oo一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/
      .exec(plain)
      ?.slice(1)
      .map(chineseNumber);
  return parts === undefined ? undefined : day(parts.map(Number));
}

/** Whether the text is a day and nothing else, brackets and the time aside. */
export function isOnlyDate(text: string): boolean {
  const bare = text
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/\s\d{1,2}:\d{2}(?::\d{2})?/, '')
    .replace(/[\s()]/g, '');
  // The month alone stands in brackets under a title.
  if (/^\(\s*\d{4}年\s*\d{1,2}月\s*\)$/.test(text.slice(0, 60).normalize('NFKC').trim()))
    return true;
  return (
    /^(?:\d{4}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})|[二一〇○零Oo三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/.test(
      bare,
    ) && readDate(bare) !== undefined
  );
}

/** YYYY-MM-DD, where the calendar has that day. */
export function day([year = 0, month = 0, date = 0]: readonly number[]): string | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < 1900 || year > 2100 || date < 1 || date > length) return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}`;
}

/** 二〇二四 → 2024, 二十二 → 22. */
function chineseNumber(text: string): string {
  if (!text.includes('十')) {
    return [...text].map((sign) => Math.max(0, chineseDigits.indexOf(sign))).join('');
  }
  const [tens = '', ones = ''] = text.split('十');
  const digit = (sign: string, none: number): number =>
    sign === '' ? none : chineseDigits.indexOf(sign);
  return String(digit(tens, 1) * 10 + digit(ones, 0));
}
