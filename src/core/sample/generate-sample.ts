/**
 * A content folder of any size from a seed: made-up counties whose figures agree within a report, from one
 * year to the next, and between a government and its members, with texts that say what the tables say.
 *
 * An agency's years depend on the seed and the agency alone: a larger sample holds the same reports again.
 * Only a government depends on how many of its county's agencies are in the sample, for it is their sum.
 */
import { printReport } from '../markdown/print-report.ts';
import type { Report } from '../report/report.ts';
import { agenciesPerCounty, agencyInYear, agencyPlans, type AgencyPlan } from './agency-plan.ts';
import { countyAt, countyCount } from './places.ts';
import { printSampleAgency, printSampleSite } from './print-register.ts';
import { sampleReport } from './sample-report.ts';
import { firstYear, simulateAgency } from './simulate-agency.ts';
import { addRecords, type YearRecord } from './year-record.ts';

export interface SampleOptions {
  readonly agencies: number;
  readonly years: number;
  readonly seed: string;
}

export interface SampleFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

export const maximumAgencies = countyCount * agenciesPerCounty;

/** The form begins with 2019 and a report is one of the four-digit years that the front matter allows. */
export const maximumYears = 2099 - firstYear + 1;

/** Last year of a sample that is no longer than the form had been in use by then. */
const usualLastYear = 2024;

/** The years up to 2024; more of them than the form is old run on from 2019 into a made-up future. */
export function sampleYears(count: number): { readonly first: number; readonly last: number } {
  const first = Math.max(firstYear, usualLastYear - count + 1);
  return { first, last: first + count - 1 };
}

/** One county at a time is in memory. */
export function* generateSample(options: SampleOptions): Generator<SampleFile> {
  const { first } = sampleYears(options.years);
  yield { path: 'site.yaml', text: printSampleSite() };
  for (const { agency, reports } of sampleReports(options)) {
    yield { path: `agencies/${agency.id}.yaml`, text: printSampleAgency(agency, first) };
    for (const report of reports) {
      yield {
        path: `reports/${agency.id}/${String(report.year)}.md`,
        text: printReport(report),
      };
    }
  }
}

export interface SampledAgency {
  readonly agency: AgencyPlan;
  /** In the order of their years. */
  readonly reports: readonly Report[];
}

/** The same sample, before it is printed. */
export function* sampleReports({ agencies, years, seed }: SampleOptions): Generator<SampledAgency> {
  const { first, last } = sampleYears(years);
  for (let made = 0, county = 0; made < agencies; made += agenciesPerCounty, county += 1) {
    const plans = agencyPlans(countyAt(county)).slice(0, agencies - made);
    for (const [agency, records] of simulateCounty(seed, plans, last)) {
      const reports = records.map((record, position) =>
        record.year < first
          ? []
          : sampleReport(seed, agencyInYear(agency, record.year), record, records[position - 1]),
      );
      yield { agency, reports: reports.flat() };
    }
  }
}

/** The government is the sum of its members; alone in a sample it has figures of its own. */
function simulateCounty(
  seed: string,
  plans: readonly AgencyPlan[],
  lastYear: number,
): readonly (readonly [AgencyPlan, readonly YearRecord[]])[] {
  const [government, ...members] = plans;
  if (government === undefined) return [];
  const years = members.map((member) => simulateAgency(seed, member, lastYear));
  const [memberYears] = years;
  const total =
    memberYears === undefined
      ? simulateAgency(seed, government, lastYear)
      : memberYears.map((_, position) => addRecords(years.flatMap((of) => of[position] ?? [])));
  return [[government, total], ...members.map((member, at) => [member, years[at] ?? []] as const)];
}
