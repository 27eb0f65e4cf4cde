/** 统一社会信用代码 (GB 32100-2015): 登记管理部门 1, 机构类别 1, 行政区划 6, 主体标识码 9, 校验码 1. */

/** Without I, O, S, V and Z, which look like digits or like one another. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export function isCreditCodeShape(code: string): boolean {
  return code.length === 18 && [...code].every((sign) => alphabet.includes(sign));
}

/** The last sign that the first seventeen ask for; `code` is of the right shape. */
export function creditCodeCheckSign(code: string): string {
  let [weight, sum] = [1, 0];
  for (const sign of code.slice(0, 17)) {
    sum += alphabet.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** First two digits of the division; undefined where it is no division of a province, as with bodies of the State Council. */
export function creditCodeProvince(code: string): string | undefined {
  const digits = code.slice(2, 4);
  return /^[1-8]\d$/.test(digits) && digits !== '10' ? digits : undefined;
}
