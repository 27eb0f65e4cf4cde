import { describe, expect, test } from 'vitest';
import { archiveOf } from '../support/archive-of.ts';
import { exampleAgency } from '../support/example-subject.ts';

const year = 2023;

function standingOf(
  agency: Partial<typeof exampleAgency>,
  reports: Parameters<typeof archiveOf>[0],
  today?: string,
) {
  const whole = { ...exampleAgency, ...agency };
  return archiveOf(reports, { agencies: [whole], ...(today !== undefined && { today }) }).standing(
    whole,
    year,
  );
}

describe('a report of a department', () => {
  test('published on 31 January is in time', () => {
    expect(standingOf({}, [{ year, publishedOn: '2024-01-31' }])).toEqual({
      kind: 'published',
      publishedOn: '2024-01-31',
      daysLate: 0,
    });
  });

  test('published on 18 February is 18 days late', () => {
    expect(standingOf({}, [{ year, publishedOn: '2024-02-18' }])).toMatchObject({ daysLate: 18 });
  });

  test('without a date of publication is published, and nobody says late', () => {
    expect(standingOf({}, [{ year, publishedOn: null }])).toMatchObject({ daysLate: 0 });
  });

  test('that is not there is missing once the last day has passed, not on that day', () => {
    const before = [{ year: 2022 }];
    const registered = { firstYear: 2022 };
    expect(standingOf(registered, before, '2024-01-31')).toEqual({
      kind: 'pending',
      dueOn: '2024-01-31',
    });
    expect(standingOf(registered, before, '2024-02-01')).toEqual({
      kind: 'missing',
      dueOn: '2024-01-31',
    });
  });
});

test('a government has until 31 March', () => {
  expect(standingOf({ kind: '政府' }, [{ year, publishedOn: '2024-03-31' }])).toMatchObject({
    daysLate: 0,
  });
});

describe('a body owes nothing', () => {
  test('before the year from which it is registered', () => {
    expect(standingOf({ firstYear: 2024 }, [{ year: 2024 }])).toEqual({ kind: 'notDue' });
  });

  test('before its first report where the register gives no year', () => {
    expect(standingOf({}, [{ year: 2024 }])).toEqual({ kind: 'notDue' });
  });

  test('after its last year', () => {
    expect(standingOf({ firstYear: 2019, lastYear: 2022 }, [])).toEqual({ kind: 'notDue' });
  });

  test('after it was merged, and the one that took over is named', () => {
    expect(standingOf({ lastYear: 2022, successor: 'shili-jiaoyuju' }, [])).toEqual({
      kind: 'merged',
      successor: 'shili-jiaoyuju',
    });
  });
});
