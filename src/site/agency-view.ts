/** Everything that the page of one body shows. */
import type { Agency } from '../core/register/agency.ts';
import { agencyHistory, type HistoryEntry } from './agency-history.ts';
import type { Archive } from './archive.ts';
import { chartSections, type ChartSection } from './charts.ts';
import { indicatorGroups, type IndicatorGroup } from './indicators.ts';
import { agencyLedger, type LedgerLine } from './ledger.ts';
import { membersYears, type MembersYear } from './members/members-years.ts';
import type { MetaRow } from './report-view.ts';
import type { Sentence } from './sentence.ts';
import { editionChange, seriesOf, type Series } from './series.ts';
import { seriesSummary } from './series-summary.ts';
import { agencyFigures } from './statistics/agency-figures.ts';
import type { StatFigure } from './statistics/stat-figure.ts';
import { isDue } from '../core/register/standing.ts';
import { href, paths } from './urls.ts';

export interface AgencyView {
  readonly agency: Agency;
  readonly meta: readonly MetaRow[];
  readonly ledger: readonly LedgerLine[];
  readonly history: readonly HistoryEntry[];
  /** Of a government: its reports beside the sums of its bodies', newest first. */
  readonly members: readonly MembersYear[];
  readonly summary: Sentence | undefined;
  /** None where there is only one report: nothing moves yet. */
  readonly charts: readonly ChartSection[];
  /** Who asks, what is left, disputes and fees; none where there is no report. */
  readonly figures: readonly StatFigure[];
  /** None where there is no report. */
  readonly groups: readonly SeriesGroup[];
  /** Year from which the form is the one in force, where the figures before it are of the trial form. */
  readonly editionChange: number | undefined;
}

export interface SeriesGroup {
  readonly id: IndicatorGroup['id'];
  readonly label: string;
  readonly series: readonly Series[];
}

export function agencyView(archive: Archive, agency: Agency): AgencyView {
  const reports = archive.reportsOf(agency.id);
  const groups = seriesGroups(archive, agency);
  const find = (id: string) => findSeries(groups, id);
  const outcomes = groups.find(({ id }) => id === 'outcomes')?.series ?? [];
  return {
    agency,
    meta: metaRows(archive, agency),
    ledger: agencyLedger(archive, agency),
    history: agencyHistory(archive, agency),
    members: membersYears(archive, agency.id),
    summary: seriesSummary(find('received'), find('resolved'), find('carriedForward')),
    charts: reports.length > 1 ? chartSections(find, outcomes) : [],
    figures: reports.length > 0 ? agencyFigures(archive, agency) : [],
    groups: reports.length > 0 ? groups : [],
    editionChange: editionChange(reports),
  };
}

function metaRows(archive: Archive, agency: Agency): readonly MetaRow[] {
  const { division, formerNames, creditCode, lastYear } = agency;
  const parent = agency.parent === undefined ? undefined : archive.agency(agency.parent);
  const heir = agency.successor === undefined ? undefined : archive.agency(agency.successor);
  return [
    { label: '类别', value: agency.kind },
    ...(division.path.length > 0 ? [{ label: '行政区划', value: division.path.join('') }] : []),
    ...(parent === undefined
      ? []
      : [{ label: '上级', value: parent.name, href: href(paths.agency(parent.id)) }]),
    ...(formerNames.length > 0 ? [{ label: '曾用名', value: formerNames.join('、') }] : []),
    ...(heir === undefined || lastYear === undefined
      ? []
      : [
          {
            label: '去向',
            value: `${String(lastYear + 1)}年并入${heir.name}`,
            href: href(paths.agency(heir.id)),
          },
        ]),
    ...(creditCode === undefined ? [] : [{ label: '统一社会信用代码', value: creditCode }]),
  ];
}

function seriesGroups(archive: Archive, agency: Agency): readonly SeriesGroup[] {
  const reports = new Map(archive.reportsOf(agency.id).map((entry) => [entry.year, entry]));
  const years = archive.years.filter((year) => isDue(archive.standing(agency, year))).toReversed();
  const missing = new Set(
    years.filter((year) => archive.standing(agency, year).kind === 'missing'),
  );
  return indicatorGroups.map(({ id, label, indicators }) => ({
    id,
    label,
    series: indicators.map((indicator) => seriesOf(indicator, years, reports, missing)),
  }));
}

function findSeries(groups: readonly SeriesGroup[], id: string): Series {
  const found = groups.flatMap((group) => group.series).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
}
