/** Yuan, counted in whole numbers, as the decimal text that agencies file. */

/** In 万元 with four decimals: 125000 is 12.5000. Nothing is a plain 0. */
export function inTenThousandYuan(yuan: number): string {
  if (yuan === 0) return '0';
  return `${String(Math.floor(yuan / 10_000))}.${String(yuan % 10_000).padStart(4, '0')}`;
}
