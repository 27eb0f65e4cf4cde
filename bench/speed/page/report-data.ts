/** What a page needs of a report, taken as it stands in the front matter: nobody looks whether it makes sense. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { EditionId } from '../../../src/core/form/editions.ts';

/** Text, lists and mappings: what YAML holds when scalars stay text. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

export interface FrontMatter {
  readonly 标题: string;
  readonly 机关: string;
  readonly 版式: EditionId;
  readonly 发布日期: string;
  readonly 统计期限: string;
  readonly 索引号?: string;
  readonly [key: string]: Yaml | undefined;
}

export interface ReportData {
  /** Its folder. */
  readonly agency: string;
  readonly year: number;
  readonly edition: EditionId;
  readonly title: string;
  readonly agencyName: string;
  /** Its name today. */
  readonly registeredName: string;
  readonly publishedOn: string;
  /** The same in words. */
  readonly signedOn: string;
  readonly period: string;
  readonly indexNumber: string | undefined;
  readonly previousYear: number | undefined;
  readonly nextYear: number | undefined;
  /** Where the figures are. */
  readonly frontMatter: FrontMatter;
}

/** Front matter and the Markdown behind it. */
export function readReport(text: string): { frontMatter: FrontMatter; markdown: string } {
  const end = text.indexOf('\n---\n', 3);
  return { frontMatter: readFrontMatter(text.slice(4, end + 1)), markdown: text.slice(end + 5) };
}

export function readFrontMatter(yaml: string): FrontMatter {
  return load(yaml, { schema: FAILSAFE_SCHEMA }) as FrontMatter;
}

export interface Place {
  readonly agency: string;
  readonly registeredName: string;
  readonly year: number;
  /** Those in which this agency has reports. */
  readonly years: ReadonlySet<number>;
}

export function reportData(frontMatter: FrontMatter, place: Place): ReportData {
  const { agency, registeredName, year, years } = place;
  return {
    agency,
    year,
    edition: frontMatter.版式,
    title: frontMatter.标题,
    agencyName: frontMatter.机关,
    registeredName,
    publishedOn: frontMatter.发布日期,
    signedOn: inWords(frontMatter.发布日期),
    period: frontMatter.统计期限.replace('/', ' 至 '),
    indexNumber: frontMatter.索引号,
    previousYear: years.has(year - 1) ? year - 1 : undefined,
    nextYear: years.has(year + 1) ? year + 1 : undefined,
    frontMatter,
  };
}

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
