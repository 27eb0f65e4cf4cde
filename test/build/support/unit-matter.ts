/** All that a unit is made of, as text: what its pages show, and what is in its files. */
import type { Unit } from '../../../src/build/units/list-units.ts';
import { dataFilesOfReport } from '../../../src/downloads/data-files.ts';
import { publishedReport } from '../../../src/downloads/published-reports.ts';
import { printedWith } from '../../../src/downloads/word/printed-with.ts';
import { agencyView } from '../../../src/site/agency-view.ts';
import type { Archive, ArchivedReport } from '../../../src/site/archive.ts';
import { feedLink } from '../../../src/site/changes/feeds.ts';
import { besideLastYear } from '../../../src/site/compare/beside-last-year.ts';
import { comparisonPage } from '../../../src/site/compare/comparison-page.ts';
import { versionPage } from '../../../src/site/corrections/version-page.ts';
import { membersPageOf } from '../../../src/site/members/members-link.ts';
import { membersPage } from '../../../src/site/members/members-page.ts';
import { pageFrame } from '../../../src/site/page-frame.ts';
import { pictureFiles, readReportFile } from '../../../src/site/report-files.ts';
import { reportPage } from '../../../src/site/report-page.ts';

/** Lines of JSON. */
export async function unitMatter(archive: Archive, { agency, entry }: Unit): Promise<string> {
  if (entry !== undefined) return print(await matterOfReport(archive, entry));
  if (agency === undefined) throw new Error('a unit of nobody');
  const { id, name } = agency;
  const feed = feedLink(archive, agency);
  const frame = pageFrame({ title: name, path: id, subject: { kind: 'agency', agency }, feed });
  return print({ frame, view: agencyView(archive, agency) });
}

async function matterOfReport(archive: Archive, entry: ArchivedReport): Promise<unknown> {
  const params = { agency: entry.agency, year: String(entry.year) };
  const published = publishedReport(archive, entry);
  const files = published === undefined ? [] : dataFilesOfReport(archive, published);
  return {
    report: reportPage(archive, params),
    comparison: besideLastYear(archive, entry) && comparisonPage(archive, params),
    members: membersPageOf(archive, entry) && membersPage(archive, params),
    versions: archive
      .earlierVersions(entry)
      .map(({ number }) => versionPage(archive, { ...params, version: String(number) })),
    files: await Promise.all(
      files.map(async ({ path, content }) => [
        path,
        path.endsWith('.docx') ? documentOf(archive, entry) : await content(new Map()),
      ]),
    ),
  };
}

/** To write it takes too long: here is what it is written from. */
function documentOf(archive: Archive, entry: ArchivedReport): unknown {
  const pictures = pictureFiles(entry.files).map((file) => [
    file,
    readReportFile(entry.agency, file)?.toString(),
  ]);
  return [entry.report, printedWith(archive, entry, undefined), pictures];
}

function print(matter: unknown): string {
  return JSON.stringify(
    matter,
    (_, value: unknown) => (value instanceof Map ? [...value] : value),
    1,
  );
}
