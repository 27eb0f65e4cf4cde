/** What has to add up, for any seed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicantColumns, applicants } from '../../src/core/form/applicants.ts';
import { procedures, results } from '../../src/core/form/disputes.ts';
import { outcomeRows, requestRows } from '../../src/core/form/request-rows.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { figureOf, type Report } from '../../src/core/report/report.ts';
import { reportsByAgency, sampleContent } from './sample-content.ts';

/** Some seeds, each with all reports of its agencies in both editions. */
const samples = fc
  .sample(fc.tuple(fc.string({ maxLength: 8 }), fc.integer({ min: 2, max: 9 })), {
    numRuns: 10,
    seed: 2021,
  })
  .map(([seed, agencies]) => reportsByAgency(sampleContent({ agencies, years: 5, seed })));

function forReports(check: (report: Report, count: (id: string) => number) => void): void {
  for (const reports of samples.flatMap((agencies) => [...agencies.values()])) {
    for (const report of reports) check(report, counter(report));
  }
}

function forPairs(
  check: (count: (id: string) => number, before: (id: string) => number, year: number) => void,
): void {
  for (const reports of samples.flatMap((agencies) => [...agencies.values()])) {
    for (const [position, report] of reports.slice(1).entries()) {
      check(counter(report), counter(reports[position] as Report), report.year);
    }
  }
}

test('what comes in goes out or is left, in every column', () => {
  forReports((_, count) => {
    for (const { id } of applicantColumns) {
      expect(count(`requests.received.${id}`) + count(`requests.broughtForward.${id}`)).toBe(
        count(`requests.resolved.${id}`) + count(`requests.carriedForward.${id}`),
      );
    }
  });
});

test('the outcomes add up to the resolved, in every column', () => {
  forReports((report, count) => {
    for (const { id } of applicantColumns) {
      expect(
        total(outcomeRows(report.edition).map((row) => count(`requests.${row.id}.${id}`))),
      ).toBe(count(`requests.resolved.${id}`));
    }
  });
});

test('the applicants add up to the total, in every row', () => {
  forReports((report, count) => {
    for (const { row } of requestRows(report.edition)) {
      expect(total(applicants.map(({ id }) => count(`requests.${row.id}.${id}`)))).toBe(
        count(`requests.${row.id}.total`),
      );
    }
  });
});

test('the results of disputes add up', () => {
  forReports((_, count) => {
    for (const { id } of procedures) {
      expect(total(results.map((result) => count(`disputes.${id}.${result.id}`)))).toBe(
        count(`disputes.${id}.total`),
      );
    }
  });
});

test('what one year leaves is what the next begins with, in every column', () => {
  forPairs((count, before) => {
    for (const { id } of applicantColumns) {
      expect(count(`requests.broughtForward.${id}`)).toBe(before(`requests.carriedForward.${id}`));
    }
  });
});

test('normative documents in force follow from last year, within an edition', () => {
  const documents = 'proactiveDisclosure.normativeDocuments';
  forPairs((count, before, year) => {
    if (year > 2021) {
      expect(count(`${documents}.inForce`)).toBe(
        before(`${documents}.inForce`) +
          count(`${documents}.issued`) -
          count(`${documents}.repealed`),
      );
    }
    if (year === 2020) {
      expect(count(`${documents}.disclosedTotal`)).toBe(
        before(`${documents}.disclosedTotal`) + count(`${documents}.newlyDisclosed`),
      );
    }
  });
});

test('a government is the sum of its members, money to the last decimal', () => {
  for (const agencies of samples) {
    const [government, ...members] = [...agencies.values()].sort(
      (a, b) => Number(isGovernment(b)) - Number(isGovernment(a)),
    );
    for (const [position, report] of (government ?? []).entries()) {
      for (const [id, figure] of Object.entries(report.figures)) {
        const parts = members.map((reports) => exact(figureOf(reports[position] as Report, id)));
        expect([id, exact(figure)]).toEqual([id, total(parts)]);
      }
    }
  }
});

function isGovernment([report]: readonly Report[]): boolean {
  return report?.agency.endsWith('renmin-zhengfu') === true;
}

function counter(report: Report): (id: string) => number {
  return (id) => Number(figureOf(report, id));
}

/** Ten-thousandths as an integer: 12.5000万元 is 125000. */
function exact(figure: Figure): number {
  return Math.round(Number(String(figure).replace('万元', '')) * 10_000);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
