/** Every page that search engines may list. The tests hold this against the pages that were built. */
import { rules } from '../../core/rules/index.ts';
import type { Archive } from '../archive.ts';
import { correctionsParts } from '../corrections/corrections-view.ts';
import { coverageRegions } from '../coverage/coverage-view.ts';
import { lastCorrection } from '../head/last-correction.ts';
import { membersAddresses } from '../members/members-link.ts';
import { statisticsParts } from '../statistics/body-parts.ts';
import { paths } from '../urls.ts';
import { columnPages } from './column-pages.ts';

export interface SitePage {
  readonly path: string;
  /** YYYY-MM-DD; only where it is known when the page changed last. */
  readonly changedOn?: string;
}

export function sitePages(archive: Archive): SitePage[] {
  const { agencies, years, reports } = archive;
  const others = [
    ...columnPages.map(({ path }) => path),
    paths.siteMap,
    ...years.map((year) => paths.year(year)),
    ...years.map((year) => paths.statisticsOfYear(year)),
    ...statisticsParts(archive).map(({ part }) => paths.statisticsOfBodies(part)),
    ...coverageRegions(archive).map(({ id }) => paths.regionCoverage(id)),
    ...correctionsParts(archive).map(({ year, part }) => paths.correctionsOf(year, part)),
    ...membersAddresses(archive).map(({ agency, year }) => paths.reportMembers(agency, year)),
    ...rules.map(({ id }) => paths.rule(id)),
    ...agencies.map(({ id }) => paths.agency(id)),
  ];
  return [
    ...others.map((path) => ({ path })),
    ...reports.map(({ agency, year, report }) => {
      const changedOn = lastCorrection(report) ?? report.publishedOn;
      return { path: paths.report(agency, year), ...(changedOn !== null && { changedOn }) };
    }),
  ];
}
