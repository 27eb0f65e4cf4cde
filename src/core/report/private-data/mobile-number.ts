/** Numbers of mobile telephones. Land-lines, 400 numbers and short ones such as 12345 are no person's. */
import {
  isBehindNameOfNumber,
  mayHoldLongNumber,
  shownNumber,
  type PrivateDatum,
  type PrivateKind,
} from './private-datum.ts';

export const mobileNumbers: PrivateKind = { mayStandIn: mayHoldLongNumber, read };

function read(text: string): PrivateDatum[] {
  return [...text.matchAll(candidate)].flatMap((match) => {
    const [found, number = ''] = match;
    const end = match.index + found.length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const behind = text.slice(end, end + 12);
    const isCalled = calling.test(before.slice(-16));
    if (unit.test(behind) || (!isCalled && isOtherNumber(number, before, behind))) return [];
    if (isInAddress(text, match.index, end)) return [];
    const value = number.replaceAll(/\D/g, '');
    return [{ start: match.index, end, value, shown: shownNumber(value) }];
  });
}

const between = '(?: ?[-.·*_]{1,3} ?| {1,2})';

/** In one piece, or in the groups in which people read them out. */
const candidate = new RegExp(
  [
    String.raw`(?<![0-9])(?<![0-9][-.])(?:(?<![A-Za-z])|(?<=tel|Tel|TEL))`,
    String.raw`(?:(?:\+|00) ?86[- ]?|\(\+?86\) ?|86[- ])?`,
    String.raw`(1[3-9](?:\d{9}`,
    String.raw`|\d${between}\d{4}${between}\d{4}|\d${between}\d{8}|\d{5}${between}\d{4}`,
    String.raw`|\d${between}\d{3}${between}\d{5}|\d{2}${between}\d{3}${between}\d{4}))`,
    String.raw`(?![0-9A-Za-z@])(?!-\d)(?!\.\d)(?!,\d{3}(?!\d))`,
  ].join(''),
  'g',
);

/** The words in front say that it is one. */
const calling = /(?:电话|手机|联系|拨打|致电|来电|短信|微信|热线|[Tt]el|TEL)[^,。;、]{0,8}$/;

/** A count, the number of a document or of a thing. */
function isOtherNumber(number: string, before: string, behind: string): boolean {
  if (/^号(?!手机|电话|码|机)/.test(behind) || before.endsWith('第')) return true;
  if (amount.test(before) || isBehindNameOfNumber(before)) return true;
  // 130-2023-0012 may be anything that is numbered within a year.
  return /^\d{3}\D{1,5}(?:19|20)\d\d\D/.test(number);
}

const unit =
  /^[余多]? ?(?:元|万|亿|千|条|件|次|个(?!人)|份|户(?!主)|家(?![长人属里庭住])|吨|米|平方|公里|亩|篇|期|项(?!目)|人次|字|台|座|套|%)/;

const amount = /(?:量|数|额|达|计|共|约|超|近|余)[为是:达到约近 ]{0,4}$/;

/** The numbers in web addresses and names of files count pages. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = /[^ ,;()"\u0080-\uffff]{0,200}$/.exec(text.slice(Math.max(0, start - 200), start));
  const behind = text.slice(end, end + 60);
  return /:\/\/|www\./i.test(before?.[0] ?? '') || /^[\w./-]{0,40}\.[a-z]{2,5}\b/i.test(behind);
}
