/** How others name a report, or the data as a whole, as a source: 参考文献著录规则 (GB/T 7714), electronic resources. */
import type { Site } from '../register/site.ts';
import type { Report } from '../report/report.ts';

export interface Access {
  /** Whole address; where the column doesn't know its own, the source stands without one. */
  readonly address?: string | undefined;
  /** When it was read, YYYY-MM-DD, or words that keep its place. */
  readonly citedOn?: string | undefined;
}

/** In place of a day that only the person who cites knows. */
export const dayOfCitation = '引用日期';

type CitedReport = Pick<Report, 'agencyName' | 'title' | 'publishedOn'>;

/** E.g. `示例县水利局. 示例县水利局2023年政府信息公开工作年度报告[R/OL]. (2024-01-22)[2026-03-01]. https://….` */
export function reportCitation(
  { agencyName, title, publishedOn }: CitedReport,
  access: Access = {},
): string {
  return join([agencyName, `${title}[R/OL]`, ...accessed(access, publishedOn)]);
}

/** E.g. `示例县人民政府. 示例县政府信息公开：历年年度报告的数字[DS/OL]. [2026-03-01]. https://….` */
export function dataCitation(site: Site, access: Access = {}): string {
  const { organizer } = site;
  return join([
    ...(organizer === undefined ? [] : [organizer]),
    `${dataTitle(site)}[DS/OL]`,
    ...accessed(access, null),
  ]);
}

/** What the data of the column are called, all years together. */
export function dataTitle({ name }: Site): string {
  return `${name}：历年年度报告的数字`;
}

/** Of one year. */
export function yearDataTitle({ name }: Site, year: number): string {
  return `${name}：${String(year)}年报告的数字`;
}

/** A source that nobody can open needs no day on which it was opened. */
function accessed({ address, citedOn }: Access, publishedOn: string | null): string[] {
  const days = [
    ...(publishedOn === null ? [] : [`(${publishedOn})`]),
    ...(address === undefined || citedOn === undefined ? [] : [`[${citedOn}]`]),
  ].join('');
  return [...(days === '' ? [] : [days]), ...(address === undefined ? [] : [address])];
}

function join(parts: readonly string[]): string {
  return `${parts.join('. ')}.`;
}
