/** The templates of a run, cut from the site that we built of the same sample. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionId } from '../../../src/core/form/editions.ts';
import { frameTemplate, pageTemplate, type PageTemplate } from './page-template.ts';
import { agencyNames, reportFolders } from './read-content.ts';
import { readReport, reportData, type ReportData } from './report-data.ts';

export interface Templates {
  readonly reports: Partial<Record<EditionId, PageTemplate>>;
  /** What stands around a list. */
  readonly frame: { readonly before: string; readonly after: string };
}

export function cutTemplates(content: string, site: string): Templates {
  const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
  const reports = models(content).map((model) => [
    model.edition,
    pageTemplate(page(`/reports/${model.agency}/${String(model.year)}`), model),
  ]);
  const [before, after] = frameTemplate(page('/about'), '关于本栏', '/about/');
  return { reports: Object.fromEntries(reports) as Templates['reports'], frame: { before, after } };
}

export function writeTemplates(file: string, templates: Templates): void {
  writeFileSync(file, JSON.stringify(templates));
}

export function readTemplates(file: string): Templates {
  return JSON.parse(readFileSync(file, 'utf8')) as Templates;
}

/** A report of each edition that has everything a page may have; no year that stands in a label of the form. */
function models(content: string): readonly ReportData[] {
  const names = agencyNames(content);
  const found = new Map<EditionId, ReportData>();
  for (const { agency, years } of reportFolders(content)) {
    for (const year of years) {
      const text = readFileSync(join(content, 'reports', agency, `${String(year)}.md`), 'utf8');
      const registeredName = names.get(agency) ?? '';
      const place = { agency, registeredName, year, years: new Set(years) };
      const data = reportData(readReport(text).frontMatter, place);
      if (isModel(data)) found.set(data.edition, data);
    }
    if (found.size === 2) break;
  }
  return [...found.values()];
}

function isModel(report: ReportData): boolean {
  return (
    report.indexNumber !== undefined &&
    report.previousYear !== undefined &&
    report.nextYear !== undefined &&
    report.agencyName === report.registeredName &&
    !['2019', '2021'].includes(String(report.year))
  );
}
