/** Each report as an official Word document beside its page. */
import { addressFrom } from '../../core/open-data/address-from.ts';
import { reportFileNames, reportFolder } from '../../core/open-data/addresses.ts';
import type { Archive } from '../../site/archive.ts';
import { pictureFiles, readReportFile } from '../../site/report-files.ts';
import { reportDocument } from '../../word/report-document.ts';
import type { DataFile } from '../data-file.ts';
import type { PublishedReport } from '../published-reports.ts';
import { documentCache, type DocumentCache } from './document-cache.ts';
import { documentKey } from './document-key.ts';
import { printedWith } from './printed-with.ts';

export function documentOfReport(
  archive: Archive,
  published: PublishedReport,
  cache: DocumentCache = sharedCache(),
): DataFile {
  const { agency, year } = published.report;
  return {
    path: `${reportFolder(agency, year)}${reportFileNames.docx}`,
    content: () => makeDocument(archive, published, cache),
  };
}

let known: DocumentCache | undefined;

function sharedCache(): DocumentCache {
  return (known ??= documentCache());
}

async function makeDocument(
  archive: Archive,
  { entry, report }: PublishedReport,
  cache: DocumentCache,
): Promise<Uint8Array> {
  const { url } = archive.site;
  const folder = reportFolder(report.agency, report.year);
  const pageUrl = url === undefined ? undefined : addressFrom(url, folder, folder);
  const pictures = new Map(
    pictureFiles(entry.files).flatMap((file) => {
      const bytes = readReportFile(report.agency, file);
      return bytes === undefined ? [] : [[file, bytes] as const];
    }),
  );
  const printed = { ...printedWith(archive, entry, pageUrl), ...(pageUrl && { pageUrl }) };
  const key = documentKey(report, printed, pictures);
  const kept = cache.take(key);
  if (kept !== undefined) return kept;
  const bytes = await reportDocument(report, {
    ...printed,
    picture: (name) => pictures.get(name),
  });
  cache.keep(key, bytes);
  return bytes;
}
