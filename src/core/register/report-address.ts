/** Which report it is: a body has one of each year. */
export interface ReportAddress {
  readonly agency: string;
  readonly year: number;
}

/** As a key, alike for whatever has that address. */
export function addressOf({ agency, year }: ReportAddress): string {
  return `${agency}/${String(year)}`;
}
