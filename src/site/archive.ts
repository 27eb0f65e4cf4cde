/**
 * The only door to the corpus for pages: what stands in it, indexed once. Asked again after nothing has changed, it
 * answers with the same object.
 */
import type { CheckedContent, CheckedReport } from '../core/checking/checked.ts';
import type { EarlierVersion, EarlierVersions } from '../core/checking/earlier/earlier-version.ts';
import { noHistory, type ContentHistory } from '../core/checking/history/content-history.ts';
import type { Issue } from '../core/issue/issue.ts';
import type { Agency } from '../core/register/agency.ts';
import { addressOf, type ReportAddress } from '../core/register/report-address.ts';
import type { Site } from '../core/register/site.ts';
import { surround } from '../core/checking/surround.ts';
import {
  filedElsewhere,
  standingsOf,
  type Filed,
  type Standings,
} from '../core/register/standing.ts';
import type { Report } from '../core/report/report.ts';
import type { Surroundings } from '../core/rules/surroundings.ts';
import { orderAgencies } from './agency-order.ts';
import { providedContent, type SiteContent } from './content-source.ts';
import { reportKeys } from './report-key.ts';

/** A report that was understood. */
export interface ArchivedReport extends CheckedReport {
  readonly report: Report;
}

export interface Archive {
  readonly site: Site;
  /** The day of the check, YYYY-MM-DD: it decides what is overdue. */
  readonly today: string;
  /** In the order in which they are listed. */
  readonly agencies: readonly Agency[];
  /** From the first to the last year of which there is a report in the column, newest first. */
  readonly years: readonly number[];
  readonly reports: readonly ArchivedReport[];
  /** What the check found: errors only while somebody is writing, since a build wants none. */
  readonly issues: readonly Issue[];
  agency(id: string): Agency | undefined;
  report(agency: string, year: number): ArchivedReport | undefined;
  /** The report of a file, by its path as findings name it. */
  reportAt(path: string): ArchivedReport | undefined;
  /** Newest first. */
  reportsOf(agency: string): readonly ArchivedReport[];
  /** The reports of the same body before and after this one, whatever years lie between. */
  neighbours(entry: ArchivedReport): Neighbours;
  readonly standing: Standings;
  /** The bodies that were merged into this one. */
  predecessors(agency: string): readonly Agency[];
  /** What stands around a report, as the rules see it. */
  surroundings(entry: ArchivedReport): Surroundings;
  /** The same report before its corrections, the newest version first. */
  earlierVersions(entry: ReportAddress): readonly EarlierVersion[];
  /** What git kept of all reports. */
  readonly history: ContentHistory;
  /** Findings about other reports that name a place in this one. */
  mentions(entry: ArchivedReport): readonly Issue[];
  /** Digest of a report and of everything that was found about it: see report-key.ts. */
  keyOf(entry: ArchivedReport): string;
}

export interface Neighbours {
  readonly before: ArchivedReport | undefined;
  readonly after: ArchivedReport | undefined;
}

/** What the reader of the content folder knows besides the content. */
type KnownOfColumn = Pick<SiteContent, 'keys' | 'addresses'>;

let latest: { content: CheckedContent; archive: Archive } | undefined;

export function archive(): Archive {
  const content = providedContent();
  if (latest?.content !== content)
    latest = {
      content,
      archive: createArchive(content, content.earlierVersions, content.history, content),
    };
  return latest.archive;
}

export function createArchive(
  content: CheckedContent,
  earlierVersions: EarlierVersions = new Map(),
  history: ContentHistory = noHistory,
  known: KnownOfColumn = {},
): Archive {
  const { site } = content;
  const agencies = orderAgencies(content.agencies);
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const reports = content.reports
    .filter(isUnderstood)
    .filter(({ agency }) => agencyById.has(agency));
  const byAgency = Map.groupBy(
    reports.toSorted((a, b) => b.year - a.year),
    ({ agency }) => agency,
  );
  const byAddress = new Map(reports.map((entry) => [addressOf(entry), entry]));
  const byPath = new Map(reports.map((entry) => [entry.path, entry]));
  const successors = Map.groupBy(agencies, ({ successor }) => successor);
  const elsewhere = (content.elsewhere ?? []).map(filedElsewhere);
  const standing = standingsOf(
    site,
    agencies,
    [...reports.map(filed), ...elsewhere],
    content.today,
  );
  const around = surround({
    site,
    agencies,
    reports: content.reports,
    standings: standing,
    publishedEarlier: new Map(),
    correctionsEarlier: new Map(),
  });
  const mentions = mentionsByPath(content.issues);

  const report = (agency: string, year: number) => byAddress.get(addressOf({ agency, year }));
  const reportsOf = (agency: string) => byAgency.get(agency) ?? [];
  const archive: Archive = {
    site,
    today: content.today,
    agencies,
    years: yearsOf(known.addresses ?? reports),
    reports,
    issues: content.issues,
    agency: (id) => agencyById.get(id),
    report,
    reportAt: (path) => byPath.get(path),
    reportsOf,
    neighbours: (entry) => {
      const all = reportsOf(entry.agency);
      const position = all.indexOf(entry);
      return { before: all[position + 1], after: position > 0 ? all[position - 1] : undefined };
    },
    standing,
    predecessors: (agency) => successors.get(agency) ?? [],
    surroundings: (entry) => around.surroundings(entry),
    earlierVersions: (entry) => earlierVersions.get(addressOf(entry)) ?? [],
    history,
    mentions: ({ path }) => mentions.get(path) ?? [],
    keyOf: (entry) => keyOf(entry),
  };
  const keyOf = reportKeys(archive, known.keys);
  return archive;
}

function filed({ agency, year, report }: ArchivedReport): Filed {
  return { agency, year, publishedOn: report.publishedOn };
}

function isUnderstood(entry: CheckedReport): entry is ArchivedReport {
  return entry.report !== undefined;
}

function mentionsByPath(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const mentions = new Map<string, Issue[]>();
  for (const issue of issues) {
    const paths = new Set((issue.related ?? []).map(({ path }) => path));
    paths.delete(issue.path);
    for (const path of paths) mentions.set(path, [...(mentions.get(path) ?? []), issue]);
  }
  return mentions;
}

function yearsOf(reports: readonly ReportAddress[]): readonly number[] {
  const first = reports.reduce((least, { year }) => Math.min(least, year), Infinity);
  const last = reports.reduce((greatest, { year }) => Math.max(greatest, year), -Infinity);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => last - step);
}
