/** Numbers of bank cards (ISO/IEC 7812): UnionPay's begin with 62, those of other issuers with 4, 5 or 35. */
import { isIdentityCard } from './identity-card.ts';
import {
  isBehindNameOfNumber,
  mayHoldLongNumber,
  shownNumber,
  type PrivateDatum,
  type PrivateKind,
} from './private-datum.ts';

export const bankCards: PrivateKind = { mayStandIn: mayHoldLongNumber, read };

function read(text: string): PrivateDatum[] {
  return [...text.matchAll(candidate)].flatMap((match) => {
    const [found] = match;
    const value = found.replaceAll(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + found.length;
    if (!isBankCard(value, before) || ofPublicBody.test(text.slice(end, end + 40))) return [];
    return [{ start: match.index, end, value, shown: shownNumber(value) }];
  });
}

/** In one piece, or in groups of four. */
const candidate =
  /(?<![0-9A-Za-z])(?<![0-9][-.])(?:\d{16,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?)(?![0-9A-Za-z])(?!-\d)/g;

function isBankCard(value: string, before: string): boolean {
  if (isIdentityCard(value) || ofPublicAccount.test(before)) return false;
  if (ofCard.test(before))
    return anyIssuer.test(value) && (isLuhn(value) || value.startsWith('62'));
  if (!isLuhn(value)) return false;
  if (ofAccount.test(before)) return anyIssuer.test(value);
  // Numbers of documents in Gansu begin with 62 too: the division, then the year.
  const isOfGansu = /^62(?:0[1-9]|1[0-2]|29|30)\d\d(?:19|20)/.test(value);
  return unionPay.test(value) && !isOfGansu && !isBehindNameOfNumber(before);
}

const ofCard = /(?:银行卡|储蓄卡|信用卡|借记卡|工资卡|卡号)[^,。;]{0,12}$/;
const ofAccount = /(?:[账帐][号户]|开户|打款|汇款|转账|退款|收款|退[回还]|存折)[^,。;]{0,16}$/;
const ofPublicAccount =
  /(?:财政|国库|专户|对公|非税|公户|(?:收款|开户)单位|户名[:：]?[^,。;]{0,20}(?:局|委|厅|府|院|中心|公司))[^。]{0,40}$/;

const ofPublicBody =
  /^[^。]{0,12}(?:财政|国库|专户|非税|对公|(?:户名|开户单位|收款单位)[:：]?[^,;。]{0,20}(?:局|委|厅|府|院|中心))/;

const unionPay = /^62(?:\d{14}|\d{17})$/;
const anyIssuer = /^(?:62\d{14,17}|(?:4\d|5[1-5]|35)\d{14}|9558\d{15}|60\d{14,17})$/;

/** The check digit of Luhn. */
function isLuhn(value: string): boolean {
  let sum = 0;
  for (const [position, sign] of [...value].toReversed().entries()) {
    const digit = Number(sign) * (position % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
