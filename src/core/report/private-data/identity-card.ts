/** Numbers of identity cards (GB 11643-1999), and the fifteen digits of the first generation. */
import { provinces } from '../../form/provinces.ts';
import {
  mayHoldLongNumber,
  shownNumber,
  type PrivateDatum,
  type PrivateKind,
} from './private-datum.ts';

export const identityCards: PrivateKind = { mayStandIn: mayHoldLongNumber, read };

function read(text: string): PrivateDatum[] {
  return [...text.matchAll(candidate)].flatMap((match) => {
    const [found] = match;
    const value = found.replaceAll(/[^\dXx×]/g, '').replace(/[x×]/, 'X');
    const end = match.index + found.length;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (/信用代码[^,。;]{0,6}$/.test(before)) return [];
    const isNamed = cardBefore.test(before) || cardBehind.test(text.slice(end, end + 8));
    if (!isIdentityCard(value) && !(isNamed && isCardLike(value))) return [];
    return [{ start: match.index, end, value, shown: shownNumber(value) }];
  });
}

/** A separator at most before each digit; no letter or digit around. */
const candidate =
  /(?<![0-9A-Za-z.])\d(?:[ *_·-]{0,3}\d){16}[ *_·-]{0,3}[\dXx×](?![0-9A-Za-z])|(?<![0-9A-Za-z.])\d{15}(?![0-9A-Za-z])/g;

const cardBefore = /(?:身份证|公民身份|证件)[^,。;、]{0,8}$/;
const cardBehind = /^[ (]{0,2}(?:居民|二代)?身份证/;

/** Region, day of birth and check sign agree. */
export function isIdentityCard(value: string): boolean {
  return value.length === 18 && isCardLike(value) && value.at(-1) === checkSign(value);
}

/** Region and day of birth are plausible: enough where the text calls the number one of an identity card. */
function isCardLike(value: string): boolean {
  if (provinces[value.slice(0, 2)] === undefined) return false;
  return value.length === 18
    ? isDay(value.slice(6, 10), value.slice(10, 14))
    : isDay(`19${value.slice(6, 8)}`, value.slice(8, 12));
}

function isDay(year: string, monthAndDay: string): boolean {
  if (!/^(?:19|20[0-4])\d/.test(year)) return false;
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2))];
  const isLeap = Number(year) % 4 === 0 && Number(year) !== 1900;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** ISO 7064, MOD 11-2. */
function checkSign(value: string): string {
  const sum = [...value.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'.charAt(sum % 11);
}
