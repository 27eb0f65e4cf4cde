import { describe, expect, test } from 'vitest';
import { figureChanges } from '../../src/site/figure-changes.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { exampleSubject } from '../support/example-subject.ts';

const received = 'requests.received.total';
const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

function changeOf(id: string, before: ExampleReport, now: ExampleReport): string | undefined {
  return figureChanges(exampleSubject(now).report, exampleSubject(before).report).get(id);
}

describe('the change of a count', () => {
  const withCount = (count: number | null | '/') => ({ figures: { [received]: count } });

  test('has a sign', () => {
    expect(changeOf(received, withCount(158), withCount(186))).toBe('+28');
    expect(changeOf(received, withCount(9), withCount(8))).toBe('\u22121');
    expect(changeOf(received, withCount(7), withCount(7))).toBe('持平');
  });

  test('is not said where one of the two was left blank or filed as a slash', () => {
    expect(changeOf(received, withCount(null), withCount(7))).toBeUndefined();
    expect(changeOf(received, withCount(7), withCount('/'))).toBeUndefined();
  });
});

describe('the change of an amount', () => {
  const withFees = (amount: string) => ({ figures: { [fees]: amount } });

  test('is exact, with the places of the longer of the two', () => {
    expect(changeOf(fees, withFees('243.7600'), withFees('268.5'))).toBe('+24.7400');
    expect(changeOf(fees, withFees('0.1'), withFees('0.3'))).toBe('+0.2');
    expect(changeOf(fees, withFees('59237.2449'), withFees('316441'))).toBe('+257203.7551');
    expect(changeOf(fees, withFees('1'), withFees('0.95'))).toBe('\u22120.05');
  });

  test('of nothing is none, however it is written', () => {
    expect(changeOf(fees, withFees('12.50'), withFees('12.5000'))).toBe('持平');
  });
});

test('nothing is compared across editions', () => {
  expect(
    figureChanges(exampleSubject({}).report, exampleSubject({ edition: '2019' }).report),
  ).toEqual(new Map());
});

test('nothing is compared where last year is absent', () => {
  expect(figureChanges(exampleSubject({}).report, undefined).size).toBe(0);
});

test('a figure that is itself a change, or speaks of the year before, has none', () => {
  const report = exampleSubject({ edition: '2019' }).report;
  const ids = [...figureChanges(report, report).keys()];
  expect(ids).toContain('proactiveDisclosure.licensing.decisions');
  expect(ids.filter((id) => /\.(change|itemsLastYear)$/.test(id))).toEqual([]);
});
