/** Each report as an official Word document beside its page. */
import { addressFrom } from '../../core/open-data/address-from.ts';
import { reportFileNames, reportFolder } from '../../core/open-data/addresses.ts';
import type { Archive } from '../../site/archive.ts';
import { pictureFiles, readReportFile } from '../../site/report-files.ts';
import { reportDocument } from '../../word/report-document.ts';
import type { DataFile } from '../data-file.ts';
import type { PublishedReport } from '../published-reports.ts';
import { printedWith } from './printed-with.ts';

export function documentOfReport(archive: Archive, published: PublishedReport): DataFile {
  const { agency, year } = published.report;
  return {
    path: `${reportFolder(agency, year)}${reportFileNames.docx}`,
    content: () => makeDocument(archive, published),
  };
}

function makeDocument(archive: Archive, { entry, report }: PublishedReport): Promise<Uint8Array> {
  const { url } = archive.site;
  const folder = reportFolder(report.agency, report.year);
  const pageUrl = url === undefined ? undefined : addressFrom(url, folder, folder);
  const pictures = new Map(
    pictureFiles(entry.files).flatMap((file) => {
      const bytes = readReportFile(report.agency, file);
      return bytes === undefined ? [] : [[file, bytes] as const];
    }),
  );
  return reportDocument(report, {
    ...printedWith(archive, entry, pageUrl),
    ...(pageUrl && { pageUrl }),
    picture: (name) => pictures.get(name),
  });
}
