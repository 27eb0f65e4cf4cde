/** `/data/reports.json`: which reports there are, with their main figures and the addresses of their files. */
import type { FigureId } from '../../core/form/figures.ts';
import { sections } from '../../core/form/sections.ts';
import { addressFrom } from '../../core/open-data/address-from.ts';
import { dataPaths, reportFileNames, reportFolder } from '../../core/open-data/addresses.ts';
import { listedTotals } from '../../core/open-data/columns/report-columns.ts';
import type { ListedReport } from '../../core/open-data/reports-list-schema.ts';
import { slash } from '../../core/report/figure.ts';
import { figureOf, type Report } from '../../core/report/report.ts';
import type { Archive } from '../../site/archive.ts';
import { changedOn } from '../changed-on.ts';
import type { DataFile } from '../data-file.ts';
import type { PublishedReport } from '../published-reports.ts';

/** A report a line. */
export function reportsList(archive: Archive, reports: readonly PublishedReport[]): DataFile {
  return {
    path: dataPaths.reports,
    content: function* () {
      const date = changedOn(archive);
      const head = JSON.stringify({ name: archive.site.name, date, count: reports.length });
      yield `${head.slice(0, -1)},"reports":[`;
      for (const [at, published] of reports.entries()) {
        yield `${at === 0 ? '' : ','}\n${JSON.stringify(listed(archive, published))}`;
      }
      yield '\n]}\n';
    },
  };
}

function listed({ site }: Archive, { agency, report }: PublishedReport): ListedReport {
  const folder = reportFolder(report.agency, report.year);
  const address = (name: string) => addressFrom(site.url, dataPaths.reports, `${folder}${name}`);
  return {
    page: address(''),
    agency: report.agency,
    agencyName: report.agencyName,
    kind: agency.kind,
    divisionCode: agency.division.code,
    division: agency.division.path,
    year: report.year,
    form: report.edition,
    title: report.title,
    publishedOn: report.publishedOn,
    corrections: report.corrections.map(({ date }) => date),
    figures: Object.fromEntries(listedTotals.map((id) => [id, totalOf(report, id)])),
    files: filesOf(address),
  };
}

/** A count, a blank or a slash: the form has no money among them. */
function totalOf(report: Report, id: FigureId): ListedReport['figures'][string] {
  const figure = figureOf(report, id);
  return typeof figure === 'string' ? slash : figure;
}

function filesOf(address: (name: string) => string): ListedReport['files'] {
  const tables = sections.flatMap(({ id }) => {
    const name = reportFileNames.tables[id];
    return name === undefined ? [] : [[id, address(name)] as const];
  });
  return {
    json: address(reportFileNames.json),
    csv: address(reportFileNames.csv),
    docx: address(reportFileNames.docx),
    tables: Object.fromEntries(tables),
  };
}
