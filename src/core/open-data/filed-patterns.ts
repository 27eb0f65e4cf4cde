/** How figures are written in the files for others: the same as core/report/cell.ts reads, as patterns. */

/** Money in 万元. */
export const moneyPattern = /^(0|[1-9]\d*)(\.\d+)?$/;
/** Money for which the form fixes no unit. */
export const moneyWithUnitPattern = /^(0|[1-9]\d*)(\.\d+)?(元|万元)?$/;
/** Any figure as filed that is neither blank nor a slash. */
export const filedPattern = /^-?(0|[1-9]\d*)(\.\d+)?(元|万元)?$/;
