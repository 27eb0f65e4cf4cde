/** From the first day of one year to the last of another, as ISO 8601 and schema.org write a period. */
export function periodOfYears(first: number, last: number): string {
  return `${String(first)}-01-01/${String(last)}-12-31`;
}
