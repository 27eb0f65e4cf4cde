/** One part of the small multiples: a chart a body over the years, in the official order; nobody is ranked. */
import type { Agency } from '../../core/register/agency.ts';
import type { Archive } from '../archive.ts';
import { commonMax, yearChart, type Chart } from '../charts.ts';
import { receivedIndicator } from '../indicators.ts';
import { editionChange, seriesOf, type Series, type SeriesPoint } from '../series.ts';
import { href, paths } from '../urls.ts';
import { statisticsParts, type BodyGroup, type StatPart } from './body-parts.ts';
import { textCell, type StatCell, type StatTable } from './stat-figure.ts';

export interface BodiesStatistics {
  readonly part: StatPart;
  readonly parts: readonly StatPart[];
  readonly groups: readonly BodyCharts[];
}

export interface BodyCharts {
  readonly id: string;
  readonly title: string;
  /** Upper end of the scale of most of its charts. */
  readonly max: number;
  readonly charts: readonly BodyChart[];
  readonly table: StatTable;
}

export interface BodyChart {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly chart: Chart;
  /** On the scale of the group it would be a flat line. */
  readonly hasOwnScale: boolean;
  readonly editionChange: number | undefined;
}

/** What is less than this share of the group's scale couldn't be told from zero. */
const flat = 1 / 20;

export function bodiesStatistics(archive: Archive, part: StatPart): BodiesStatistics {
  return {
    part,
    parts: statisticsParts(archive),
    groups: part.groups.map((group) => bodyCharts(archive, group)),
  };
}

interface BodySeries {
  readonly agency: Agency;
  readonly series: Series;
}

function bodyCharts(archive: Archive, { id, title, agencies, all }: BodyGroup): BodyCharts {
  const max = scaleOf(archive, all);
  const shown = agencies.map((agency) => ({ agency, series: receivedOf(archive, agency) }));
  return {
    id,
    title,
    max,
    charts: shown.map((body) => bodyChart(archive, body, max)),
    table: bodiesTable(archive, { id, title }, shown),
  };
}

function bodyChart(archive: Archive, { agency, series }: BodySeries, max: number): BodyChart {
  const own = Math.max(0, ...series.points.map(({ count }) => count ?? 0));
  const hasOwnScale = own > 0 && own < max * flat;
  return {
    id: agency.id,
    name: agency.name,
    href: href(paths.agency(agency.id)),
    chart: yearChart(series, hasOwnScale ? commonMax([series]) : max),
    hasOwnScale,
    editionChange: editionChange(archive.reportsOf(agency.id)),
  };
}

/** A group may go on over many parts, and all of them have its scale. */
const scales = new WeakMap<readonly Agency[], number>();

function scaleOf(archive: Archive, all: readonly Agency[]): number {
  const max = scales.get(all) ?? commonMax(all.map((agency) => receivedOf(archive, agency)));
  scales.set(all, max);
  return max;
}

function receivedOf(archive: Archive, agency: Agency): Series {
  const years = archive.years.toReversed();
  const missing = years.filter((year) => archive.standing(agency, year).kind === 'missing');
  const reports = new Map(archive.reportsOf(agency.id).map((entry) => [entry.year, entry]));
  return seriesOf(receivedIndicator, years, reports, new Set(missing));
}

function bodiesTable(
  archive: Archive,
  { id, title }: Pick<BodyGroup, 'id' | 'title'>,
  bodies: readonly BodySeries[],
): StatTable {
  return {
    id: `table-${id}`,
    caption: `${title}${receivedIndicator.label}申请`,
    unit: '件',
    rowHeading: '机关',
    columns: archive.years.toReversed().map(String),
    rows: bodies.map(({ agency, series }) => ({
      label: agency.name,
      href: undefined,
      isSum: false,
      opensForm: false,
      cells: series.points.map((point) =>
        pointCell(point, archive.report(agency.id, point.year) !== undefined),
      ),
    })),
  };
}

function pointCell({ count, isMissing, isSlash }: SeriesPoint, isThere: boolean): StatCell {
  if (count !== undefined) return textCell(String(count), '', count === 0);
  if (isMissing) return textCell('', '缺');
  if (isSlash) return textCell('／');
  return isThere ? textCell('', '未填') : textCell('—', '', true);
}
