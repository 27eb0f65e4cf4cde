/** Codes of a body held against their check sign and against one another. */
import { provinces } from '../form/provinces.ts';
import type { Agency } from './agency.ts';
import { creditCodeCheckSign, creditCodeProvince, isCreditCodeShape } from './credit-code.ts';

/** Messages for a person to look at: a few real codes break the standard that they follow. */
export function codeProblems(agency: Agency): string[] {
  const { creditCode } = agency;
  return [
    ...divisionProblems(agency),
    ...(creditCode === undefined ? [] : creditProblems(creditCode, agency)),
  ];
}

function divisionProblems({ division: { code, path } }: Agency): string[] {
  const [province = ''] = path;
  if (code === null || !Object.values(provinces).includes(province)) return [];
  const coded = provinces[code.slice(0, 2)];
  if (coded === province) return [];
  const meaning = coded === undefined ? '不是省级代码' : `是${coded}`;
  return [
    `行政区划代码“${code}”的前两位${meaning}，名称写的是“${path.join('/')}”；请核对代码和名称`,
  ];
}

function creditProblems(code: string, { division }: Agency): string[] {
  if (!isCreditCodeShape(code)) {
    return [`统一社会信用代码“${code}”应是18位数字和大写字母（不用I、O、S、V、Z），请核对`];
  }
  const found: string[] = [];
  const sign = creditCodeCheckSign(code);
  if (code.at(-1) !== sign) {
    found.push(
      `统一社会信用代码“${code}”的校验位按前17位应是“${sign}”，写的是“${code.at(-1) ?? ''}”；请核对有没有抄错`,
    );
  }
  const own = division.code?.slice(0, 2);
  const coded = creditCodeProvince(code);
  if (own !== undefined && coded !== undefined && provinces[own] !== undefined && own !== coded) {
    found.push(
      `统一社会信用代码“${code}”里的行政区划是“${code.slice(2, 8)}”，登记的行政区划代码是“${division.code ?? ''}”，不在同一个省；请核对是不是别的机关的代码`,
    );
  }
  return found;
}
