/** Which versions before corrections have a page, and what is on it. */
import type { EarlierVersion } from '../../core/checking/earlier/earlier-version.ts';
import type { Archive, ArchivedReport } from '../archive.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { ReportView } from '../report-view.ts';
import { titlePhrases, type TitlePhrases } from '../title-phrases.ts';
import { paths } from '../urls.ts';
import { versionNote, type VersionNote } from './version-note.ts';
import { versionView } from './version-view.ts';

export interface VersionPage {
  readonly frame: PageFrame;
  /** The report of then, or what is left of it. */
  readonly matter:
    | { readonly kind: 'report'; readonly view: ReportView }
    | {
        readonly kind: 'remains';
        readonly title: TitlePhrases;
        readonly note: VersionNote;
        /** Undefined where it can't be shown. */
        readonly text: string | undefined;
      };
}

interface Params {
  readonly agency: string;
  readonly year: string;
  readonly version: string;
}

export function versionPaths(archive: Archive): { params: Params }[] {
  return archive.reports.flatMap(({ agency, year }) =>
    archive.earlierVersions({ agency, year }).map(({ number }) => ({
      params: { agency, year: String(year), version: String(number) },
    })),
  );
}

export function versionPage(archive: Archive, { agency, year, version }: Params): VersionPage {
  const present = archive.report(agency, Number(year));
  const earlier = archive
    .earlierVersions({ agency, year: Number(year) })
    .find(({ number }) => String(number) === version);
  if (present === undefined || earlier === undefined) {
    throw new Error(`no version ${version} of ${agency}/${year}`);
  }
  return { frame: frameOf(archive, present, earlier), matter: matterOf(archive, present, earlier) };
}

function frameOf(
  archive: Archive,
  { agency, year, report }: ArchivedReport,
  version: EarlierVersion,
): PageFrame {
  const { shown } = version;
  const name = `更正前的第${String(version.number)}版`;
  const known = archive.agency(agency);
  const ofThen = shown.kind === 'report' ? shown.report : report;
  return pageFrame({
    title: `${report.title}（${name}）`,
    path: paths.reportVersion(agency, year, version.number),
    ...(known && { subject: { kind: 'report', agency: known, report: ofThen } }),
    canonicalPath: paths.report(agency, year),
    isListed: false,
    current: 'agencies',
    description: `${report.agencyName}${String(year)}年报告更正以前的文本，已由更正后的报告取代。`,
    crumbs: [
      { label: known?.name ?? report.agencyName, path: paths.agency(agency) },
      { label: `${String(year)}年`, path: paths.report(agency, year) },
      { label: name },
    ],
    printedFacts: [`${name}，已由更正后的报告取代。`],
  });
}

function matterOf(
  archive: Archive,
  present: ArchivedReport,
  version: EarlierVersion,
): VersionPage['matter'] {
  const { shown } = version;
  const agency = archive.agency(present.agency);
  if (shown.kind === 'report' && agency !== undefined) {
    return { kind: 'report', view: versionView(archive, agency, present, version, shown) };
  }
  const { title, agencyName } = present.report;
  return {
    kind: 'remains',
    title: titlePhrases(title, agencyName),
    note: versionNote(present, version),
    text: shown.kind === 'text' ? shown.text : undefined,
  };
}
