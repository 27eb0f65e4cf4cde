/** Shares in per cent, reckoned exactly and worded in one way wherever the site writes one. */

/** Of fewer cases a share means little: one more or less would change it much. */
export const fewestCases = 30;

/**
 * To one decimal, e.g. `62.5%`. What isn't nothing or all is never written so. `part` may be more than `whole`, neither is
 * negative, and `whole` is not 0.
 */
export function perCent(part: bigint, whole: bigint): string {
  const tenths = (part * 2000n + whole) / (whole * 2n);
  if (part > 0n && tenths === 0n) return '不到0.1%';
  if (part < whole && tenths === 1000n) return '超过99.9%';
  return `${String(tenths / 10n)}.${String(tenths % 10n)}%`;
}
