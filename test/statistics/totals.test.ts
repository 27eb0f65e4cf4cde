import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditionId } from '../../src/core/form/editions.ts';
import { amountToText } from '../../src/core/report/amount.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import type { Report } from '../../src/core/report/report.ts';
import { rateOf } from '../../src/core/statistics/rate.ts';
import { addTotals, tally, totalsOf } from '../../src/core/statistics/totals.ts';
import { exampleSubject } from '../support/example-subject.ts';

const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

function report(figures: Readonly<Record<string, Figure>>, edition: EditionId = '2021'): Report {
  return exampleSubject({ figures, edition }).report;
}

function sumOf(reports: readonly Report[], id: string): string {
  return amountToText(tally(totalsOf(reports), id).sum);
}

const anyFigure = fc.constantFrom<Figure>(null, '/', 0, 1, 7, 158, 11_398_889);
const anyReport = fc
  .record({
    edition: fc.constantFrom<EditionId>('2019', '2021'),
    received: anyFigure,
    secret: anyFigure,
    resolved: anyFigure,
    carriedForward: anyFigure,
    corrected: anyFigure,
    paid: fc.constantFrom<Figure>(null, '/', '0', '12.5', '12.5000', '0.0001', '59237.2449'),
  })
  .map(({ edition, received, secret, resolved, carriedForward, corrected, paid }) =>
    report(
      {
        'requests.received.total': received,
        'requests.withheld.stateSecret.total': secret,
        'requests.resolved.total': resolved,
        'requests.carriedForward.total': carriedForward,
        'disputes.reconsideration.corrected': corrected,
        ...(edition === '2021' && { [fees]: paid }),
      },
      edition,
    ),
  );
const anyReports = fc.array(anyReport, { maxLength: 8 });

describe('a sum', () => {
  test('leaves out what is blank and what is a slash, and counts them', () => {
    const received = [5, null, 0, '/', 11_398_889].map((figure) =>
      report({ 'requests.received.total': figure }),
    );
    expect(tally(totalsOf(received), 'received')).toEqual({
      sum: { units: 11_398_894n, places: 0 },
      counted: 3,
      blank: 1,
      slash: 1,
      notOnForm: 0,
    });
  });

  test('of money is exact to the last decimal that was filed', () => {
    const paid = ['0.1', '0.2', '59237.2449', null].map((figure) => report({ [fees]: figure }));
    expect(sumOf(paid, 'fees')).toBe('59237.5449');
    expect(tally(totalsOf(paid), 'fees').blank).toBe(1);
  });

  test('knows a form that asks for no amount from a blank', () => {
    const both = [report({}, '2019'), report({ [fees]: '3.5' })];
    expect(tally(totalsOf(both), 'fees')).toMatchObject({ counted: 1, blank: 0, notOnForm: 1 });
  });

  test('of an outcome is that of its rows, and unknown where one of them is', () => {
    const secret = 'requests.withheld.stateSecret.total';
    const third = 'requests.withheld.thirdPartyRights.total';
    const reports = [report({ [secret]: 2, [third]: 3 }), report({ [secret]: 4, [third]: null })];
    expect(sumOf(reports, 'withheld')).toBe('5');
    expect(tally(totalsOf(reports), 'withheld')).toMatchObject({ counted: 1, blank: 1 });
  });

  test('takes the one row of the trial form for the outcome that the other form divides', () => {
    const reports = [
      report({ 'requests.closedOtherwise.total': 6 }, '2019'),
      report({
        'requests.closedOtherwise.feeUnpaid.total': 1,
        'requests.closedOtherwise.otherReason.total': 2,
      }),
    ];
    expect(sumOf(reports, 'closedOtherwise')).toBe('9');
  });

  test('of court cases is of both procedures', () => {
    const cases = report({
      'disputes.directLitigation.corrected': 2,
      'disputes.litigationAfterReconsideration.corrected': 1,
      'disputes.reconsideration.corrected': 5,
    });
    expect(sumOf([cases], 'litigation.corrected')).toBe('3');
  });

  test('is the same in any order', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        expect(totalsOf(reports.toReversed())).toEqual(totalsOf(reports));
      }),
    );
  });

  test('of all reports is that of any of its parts together', () => {
    fc.assert(
      fc.property(anyReports, fc.nat(8), (reports, at) => {
        const parts = [reports.slice(0, at), reports.slice(at)].map(totalsOf);
        expect(addTotals(parts)).toEqual(totalsOf(reports));
      }),
    );
  });

  test('accounts for every report: given, blank, a slash, or not on its form', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        for (const each of totalsOf(reports).tallies.values()) {
          expect(each.counted + each.blank + each.slash + each.notOnForm).toBe(reports.length);
        }
      }),
    );
  });
});

describe('a rate', () => {
  const rate = (part: number, whole: number) =>
    rateOf({ part: BigInt(part), whole: BigInt(whole), reports: 1 });

  test('is rounded to one decimal', () => {
    expect(rate(97, 178)).toEqual({ kind: 'known', text: '54.5%' });
    expect(rate(1, 32)).toEqual({ kind: 'known', text: '3.1%' });
    expect(rate(0, 30)).toEqual({ kind: 'known', text: '0.0%' });
    expect(rate(30, 30)).toEqual({ kind: 'known', text: '100.0%' });
  });

  test('is never said to be nothing or all where it is not', () => {
    expect(rate(1, 11_398_889)).toEqual({ kind: 'known', text: '不到0.1%' });
    expect(rate(11_398_888, 11_398_889)).toEqual({ kind: 'known', text: '超过99.9%' });
  });

  test('there is none of fewer than 30 cases, of nothing, or where the part is more than the whole', () => {
    expect(rate(29, 29)).toEqual({ kind: 'tooFew' });
    expect(rate(0, 0)).toEqual({ kind: 'none' });
    expect(rate(31, 30)).toEqual({ kind: 'contradictory' });
  });

  test('is of the reports that gave both part and whole', () => {
    const reports = [
      report({ 'requests.disclosed.total': 20, 'requests.resolved.total': 40 }),
      report({ 'requests.disclosed.total': null, 'requests.resolved.total': 100 }),
    ];
    expect(totalsOf(reports).rates.get('disclosure')).toEqual({
      part: 20n,
      whole: 40n,
      reports: 1,
    });
  });

  test('of corrections is of the cases that were decided', () => {
    const cases = report({
      'disputes.reconsideration.upheld': 6,
      'disputes.reconsideration.corrected': 3,
      'disputes.reconsideration.otherResult': 1,
      'disputes.reconsideration.pending': 50,
    });
    expect(totalsOf([cases]).rates.get('reconsiderationCorrected')).toMatchObject({
      part: 3n,
      whole: 10n,
    });
  });
});
