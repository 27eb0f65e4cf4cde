/** A published report as others read it: the same figures, texts and findings as its page. */
import { addressFrom } from '../core/open-data/address-from.ts';
import { dataPaths, reportFolder, reportFileNames } from '../core/open-data/addresses.ts';
import type { PublishedFinding, ReportJson } from '../core/open-data/report-json.ts';
import type { Report } from '../core/report/report.ts';
import type { Archive, ArchivedReport } from './archive.ts';
import { foundAbout, type Found } from './remarks.ts';
import { paths } from './urls.ts';

/** Of a report whose agency is registered; another is a bug. */
export function toReportJson(archive: Archive, entry: ArchivedReport): ReportJson {
  const { report } = entry;
  const agency = archive.agency(entry.agency);
  if (agency === undefined) throw new Error(`${entry.agency} is not registered`);
  const file = `${reportFolder(report.agency, report.year)}${reportFileNames.json}`;
  const address = (path: string) => addressFrom(archive.site.url, file, path);
  return {
    $schema: address(dataPaths.reportSchema),
    page: address(paths.report(report.agency, report.year)),
    form: report.edition,
    agency: report.agency,
    agencyName: report.agencyName,
    kind: agency.kind,
    divisionCode: agency.division.code,
    division: agency.division.path,
    year: report.year,
    title: report.title,
    publishedOn: report.publishedOn,
    period: report.period,
    ...(report.indexNumber !== undefined && { indexNumber: report.indexNumber }),
    ...(report.documentNumber !== undefined && { documentNumber: report.documentNumber }),
    ...(report.source !== undefined && { source: report.source }),
    isAbridged: report.isAbridged,
    corrections: report.corrections,
    statements: report.statements,
    figures: report.figures,
    headings: report.sections.map(({ title }) => title),
    ...textsOf(report),
    findings: foundAbout(archive, entry).map(toPublished),
  };
}

function textsOf({ lead, sections }: Report): Pick<ReportJson, 'sections' | 'otherSections'> {
  const known = sections.flatMap(({ id, markdown }) =>
    id === undefined ? [] : [[id, markdown] as const],
  );
  return {
    sections: { lead, ...Object.fromEntries(known) },
    otherSections: sections.flatMap(({ id, title, markdown }) =>
      id === undefined ? [{ title, markdown }] : [],
    ),
  };
}

function toPublished({ rule, severity, message, figures, reason }: Found): PublishedFinding {
  return {
    ruleId: rule.id,
    severity,
    message,
    figures,
    ...(reason !== undefined && { reason }),
  };
}
