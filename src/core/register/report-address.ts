/** Which report it is: a body has one of each year. */
export interface ReportAddress {
  readonly agency: string;
  readonly year: number;
}

/** As a key, alike for whatever has that address. */
export function addressOf({ agency, year }: ReportAddress): string {
  return `${agency}/${String(year)}`;
}

/** By agency, then by year. */
export function compareAddresses(a: ReportAddress, b: ReportAddress): number {
  if (a.agency === b.agency) return a.year - b.year;
  return a.agency < b.agency ? -1 : 1;
}
