import type { ReportAddress } from '../core/register/report-address.ts';

/** Which report a file of the content folder is, by its path as findings name it. */
export function reportAddress(path: string): ReportAddress | undefined {
  const [, agency, year] = /reports\/([^/]+)\/(\d{4})\.md$/.exec(path) ?? [];
  return agency === undefined ? undefined : { agency, year: Number(year) };
}
