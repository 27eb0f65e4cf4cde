/** The rows of each page: the years of a set, the kinds of bodies in a year, the years of a body. */
import type { Agency } from '../../core/register/agency.ts';
import { isDue } from '../../core/register/standing.ts';
import { currentEdition } from '../../core/form/editions.ts';
import { totalsOf } from '../../core/statistics/totals.ts';
import type { Archive } from '../archive.ts';
import { editionChange } from '../series.ts';
import { href, paths } from '../urls.ts';
import type { GatheredSet } from './gathered.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';

export function yearsFrame(archive: Archive, { set, ofYear }: GatheredSet): StatFrame {
  const years = archive.years.toReversed();
  const rows = years.map((year): StatRow => ({
    id: String(year),
    label: `${String(year)}年`,
    href: href(paths.statisticsOfYear(year)),
    ...ofYear(year),
    opensForm: year === currentEdition.firstYear && year !== years[0],
  }));
  return {
    id: set.id,
    of: `${set.label}${spanOf(years)}`,
    by: 'year',
    isOneBody: false,
    rows,
    sum: undefined,
    focus: latest(rows),
  };
}

export function kindsFrame({ set, kinds, ofKind, ofYear }: GatheredSet, year: number): StatFrame {
  const rows = kinds
    .map((kind): StatRow => ({
      id: kind,
      label: kind,
      ...ofKind(year, kind),
      opensForm: false,
    }))
    .filter(({ due }) => due > 0);
  const sum: StatRow = { id: 'sum', label: '合计', ...ofYear(year), opensForm: false };
  return {
    id: set.id,
    of: `${set.label}${String(year)}年`,
    by: 'kind',
    isOneBody: false,
    rows,
    sum: rows.length > 1 ? sum : undefined,
    focus: sum.totals.reports > 0 ? sum : undefined,
  };
}

/** Of a government too: its report alone is no sum of others here. */
export function agencyFrame(archive: Archive, agency: Agency): StatFrame {
  const reports = archive.reportsOf(agency.id);
  const change = editionChange(reports);
  const byYear = new Map(reports.map((entry) => [entry.year, entry.report]));
  const years = archive.years.filter((year) => isDue(archive.standing(agency, year))).toReversed();
  const rows = years.map((year): StatRow => {
    const report = byYear.get(year);
    return {
      id: String(year),
      label: `${String(year)}年`,
      ...(report && { href: href(paths.report(agency.id, year)) }),
      totals: totalsOf(report === undefined ? [] : [report]),
      bodies: report === undefined ? [] : [agency.id],
      due: 1,
      opensForm: year === change,
    };
  });
  return {
    id: 'agency',
    of: spanOf(years),
    by: 'year',
    isOneBody: true,
    rows,
    sum: undefined,
    focus: latest(rows),
  };
}

function latest(rows: readonly StatRow[]): StatRow | undefined {
  return rows.findLast(({ totals }) => totals.reports > 0);
}

/** `years` ascending. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `${String(first)}年` : `${String(first)}—${String(last)}年`;
}
