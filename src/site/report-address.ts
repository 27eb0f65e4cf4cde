/** Whose report a file of the content folder is, by its path as findings name it. */
export interface ReportAddress {
  readonly agency: string;
  readonly year: number;
}

export function reportAddress(path: string): ReportAddress | undefined {
  const [, agency, year] = /reports\/([^/]+)\/(\d{4})\.md$/.exec(path) ?? [];
  return agency === undefined ? undefined : { agency, year: Number(year) };
}
