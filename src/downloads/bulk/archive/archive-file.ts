/**
 * Everything of all years, or of one, in one file: laid out as on the site. Those of several years may be unpacked into
 * one folder: what holds one year alone has it in its name.
 */
import { dataPaths, reportFileNames, reportFolder } from '../../../core/open-data/addresses.ts';
import type { Measured } from '../../../core/open-data/file-size.ts';
import type { Archive } from '../../../site/archive.ts';
import type { DataFile } from '../../data-file.ts';
import { packedPackage } from '../../descriptions/packed-package.ts';
import type { PublishedReport } from '../../published-reports.ts';
import { reportJson } from '../../reports/report-downloads.ts';
import { figuresFile, tableFiles } from '../table-files.ts';
import { readme } from './readme.ts';
import { reportsOfYears, type ReportsOfYears } from './reports-of-years.ts';
import { zipPieces, type ZipEntry } from './zip-pieces.ts';

export interface ArchiveOptions {
  readonly path: string;
  /** Where it is of one year alone. */
  readonly year?: number;
  /** Those that describe the tables of all years; it holds the data package and the schema of a report. */
  readonly described?: readonly DataFile[];
}

export function archiveFile(
  archive: Archive,
  reports: readonly PublishedReport[],
  { path, year, described = [] }: ArchiveOptions,
): DataFile {
  const figures = year === undefined ? dataPaths.figures : dataPaths.figuresOfYear(year);
  const packed = described.filter((file) => packedDescriptions.includes(file.path));
  return {
    path,
    content: async (measured, written) => {
      const tables = [
        ...tableFiles(archive, reports).map((file) => ({ ...file, path: pathOf(file.path, year) })),
        figuresFile(figures, reports),
      ];
      const names = tables.map((file) => file.path);
      const head = [
        {
          path: year === undefined ? 'README.txt' : `README-${String(year)}.txt`,
          content: readme(archive, reports, year),
        },
        ...(described.length === 0
          ? []
          : [
              {
                path: dataPaths.dataPackage.slice(1),
                content: packedPackage(archive, measured, names),
              },
            ]),
        ...(await entriesOf(packed, measured)),
        ...(await entriesOf(tables, measured)),
      ];
      const known = year === undefined ? written : undefined;
      return zipPieces(withReports(head, archive, reports, reportsOfYears(known)));
    },
  };
}

/** The register is the same in all of them. */
function pathOf(path: string, year: number | undefined): string {
  if (year === undefined || path === dataPaths.agencies) return path;
  return path.replace(/\.csv$/, `-${String(year)}.csv`);
}

/** The data package is one of its own: it names what is packed, and nothing else. */
const packedDescriptions: readonly string[] = [dataPaths.reportSchema];

function* withReports(
  head: readonly ZipEntry[],
  archive: Archive,
  reports: readonly PublishedReport[],
  known: ReportsOfYears,
): Iterable<ZipEntry> {
  yield* head;
  try {
    for (const published of reports) {
      const { agency, year } = published.report;
      const path = `${reportFolder(agency, year)}${reportFileNames.json}`.slice(1);
      yield { path, content: known.take(year, path) ?? reportJson(archive, published) };
    }
  } finally {
    known.close();
  }
}

function entriesOf(files: readonly DataFile[], measured: Measured): Promise<ZipEntry[]> {
  return Promise.all(
    files.map(async ({ path, content }) => ({
      path: path.slice(1),
      content: await content(measured),
    })),
  );
}
