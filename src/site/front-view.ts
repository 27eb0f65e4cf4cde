/** What the front page says: what is here, how complete it is, what is new. */
import type { Agency } from '../core/register/agency.ts';
import type { Archive, ArchivedReport } from './archive.ts';
import { feedHelp } from './changes/feeds.ts';
import { governmentHeadline, type Headline } from './government-headline.ts';
import type { Link } from './page-frame.ts';
import { createRegister, type Register } from './register.ts';
import { searchExamples } from './search-examples.ts';
import { href, paths } from './urls.ts';
import { missingReports, yearCounts, type YearCount } from './year-counts.ts';

export interface FrontView {
  readonly summary: string;
  readonly searchExamples: readonly Link[];
  readonly years: readonly YearCount[];
  readonly register: Register;
  /** How many bodies there are, where the register leaves some out. */
  readonly omitted: number | undefined;
  readonly headline: Headline | undefined;
  readonly recent: readonly DatedLink[];
  readonly corrections: readonly DatedLink[];
  readonly missing: readonly DatedLink[];
  readonly missingCount: number;
  /** How to be told of what is new, where one can be. */
  readonly feedHelp: Link | undefined;
}

export interface DatedLink {
  readonly date: string;
  /** In phrases between which it may break. */
  readonly phrases: readonly string[];
  readonly href: string;
  readonly text?: string;
}

/** A register that one can take in: more years and more bodies have pages of their own. */
const mostYears = 6;
const mostAgencies = 40;
const mostRecent = 5;

export function frontView(archive: Archive): FrontView {
  const years = yearCounts(archive);
  const missing = missingReports(archive);
  const shown = shownAgencies(archive.agencies);
  return {
    summary: summary(archive, missing.length),
    searchExamples: searchExamples(archive),
    years,
    register: createRegister(archive, shown, archive.years.slice(0, mostYears)),
    omitted: shown.length < archive.agencies.length ? archive.agencies.length : undefined,
    headline:
      archive.years[0] === undefined ? undefined : governmentHeadline(archive, archive.years[0]),
    recent: recentReports(archive.reports),
    corrections: recentCorrections(archive.reports),
    missing: missing.slice(0, mostRecent).map(({ agency, year, dueOn }) => ({
      date: '',
      phrases: [agency.name],
      href: href(paths.agency(agency.id)),
      text: `${String(year)}年报告应于 ${dueOn} 前发布`,
    })),
    missingCount: missing.length,
    feedHelp: feedHelp(archive),
  };
}

function summary({ agencies, reports, years }: Archive, missing: number): string {
  const [latest, first] = [years[0], years.at(-1)];
  if (latest === undefined || first === undefined) return '本栏还没有报告。';
  const span = first === latest ? `${String(latest)}年` : `${String(first)}年至${String(latest)}年`;
  // The last words of the paragraph: neither the number nor its unit may stand on a line alone.
  const completeness =
    missing === 0 ? '应发布的都已收录' : `应发布而未见的有\u00a0${String(missing)}\u00a0份`;
  return `本栏收录 ${String(agencies.length)} 个机关${span}的报告 ${String(reports.length)} 份，${completeness}。`;
}

function shownAgencies(agencies: readonly Agency[]): readonly Agency[] {
  if (agencies.length <= mostAgencies) return agencies;
  const [governments, departments] = (['政府', '部门'] as const).map((chief) =>
    agencies.filter(({ kind }) => kind === chief),
  );
  const chief = [...(governments ?? []), ...(departments ?? [])];
  return (chief.length > 0 ? chief : agencies).slice(0, mostAgencies);
}

function recentReports(reports: readonly ArchivedReport[]): readonly DatedLink[] {
  return newest(
    reports.flatMap((entry) => {
      const date = entry.report.publishedOn;
      return date === null ? [] : [dated(date, entry)];
    }),
  );
}

function recentCorrections(reports: readonly ArchivedReport[]): readonly DatedLink[] {
  return newest(
    reports.flatMap((entry) =>
      entry.report.corrections.map(({ date, text }) => dated(date, entry, text)),
    ),
  );
}

function dated(date: string, { agency, year, report }: ArchivedReport, text?: string): DatedLink {
  return {
    date,
    phrases: [report.agencyName, `${String(year)}年报告`],
    href: href(paths.report(agency, year)),
    ...(text !== undefined && { text }),
  };
}

function newest(links: readonly DatedLink[]): readonly DatedLink[] {
  return links
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .slice(0, mostRecent);
}
