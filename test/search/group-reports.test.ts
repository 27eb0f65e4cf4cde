import { describe, expect, test } from 'vitest';
import { groupReports, splitByText } from '../../src/build/search-index/group-reports.ts';
import type { PlacedReport } from '../../src/build/search-index/searched-report.ts';
import { limitsOf } from './support/index-site.ts';

describe('reports are grouped into parts', () => {
  const column = [
    { body: 'c', year: 2023, group: '甲县' },
    { body: 'a', year: 2021, group: '甲县' },
    { body: 'b', year: 2023, group: '乙县' },
    { body: 'a', year: 2023, group: '甲县' },
    { body: 'a', year: 2022, group: '甲县' },
  ];
  const shapeOf = (reports: readonly PlacedReport[], most: number) =>
    groupReports(reports, limitsOf(most)).map((group) => [
      group.name,
      group.reports.map(({ body, year }) => `${body}${String(year)}`).join(' '),
    ]);

  test('one for all, where they are few: the newest first, those of a year by address', () => {
    expect(shapeOf(column, 5)).toEqual([['all', 'a2023 b2023 c2023 a2022 a2021']]);
  });

  test('the newest year and all before, where they are some more', () => {
    const limits = { ...limitsOf(5), alone: 4 };
    const names = (reports: readonly PlacedReport[]) =>
      groupReports(reports, limits).map((group) => [group.name, group.reports.length]);
    expect(names(column)).toEqual([
      ['2023', 3],
      ['before-2023', 2],
    ]);
    const year = Array.from('abcde', (body) => ({ body, year: 2023, group: '' }));
    expect(names(year)).toEqual([['all', 5]]);
  });

  test('one for each year, where they are more', () => {
    expect(shapeOf(column, 4)).toEqual([
      ['2023', 'a2023 b2023 c2023'],
      ['2022', 'a2022'],
      ['2021', 'a2021'],
    ]);
  });

  test('several for a year that has too many itself, cut between regions', () => {
    expect(shapeOf(column, 2)).toEqual([
      ['2023-1', 'b2023'],
      ['2023-2', 'a2023 c2023'],
      ['2022', 'a2022'],
      ['2021', 'a2021'],
    ]);
  });

  test('as many regions together as fit, by name, and a region that is too large cut itself', () => {
    const year = (group: string, bodies: string) =>
      Array.from(bodies, (body) => ({ body, year: 2023, group }));
    expect(
      shapeOf(
        [...year('丙', 'ah'), ...year('甲', 'g'), ...year('乙', 'bcdef'), ...year('丁', 'i')],
        3,
      ),
    ).toEqual([
      ['2023-1', 'a2023 h2023 i2023'],
      ['2023-2', 'b2023 c2023 d2023'],
      ['2023-3', 'e2023 f2023 g2023'],
    ]);
  });
});

describe('a group whose texts are too long together', () => {
  const shapeOf = (name: string, years: number[], most: number) =>
    splitByText(
      {
        name,
        reports: years.map((year, at) => ({ body: String(at), year, group: '', bytes: 10 })),
      },
      limitsOf(5, most),
    ).map((group) => [group.name, group.reports.map(({ body }) => body).join(' ')]);

  test('is one for each of its years', () => {
    expect(shapeOf('all', [2023, 2023, 2022], 20)).toEqual([
      ['2023', '0 1'],
      ['2022', '2'],
    ]);
  });

  test('is several where it is of one year', () => {
    expect(shapeOf('2023-1', [2023, 2023, 2023], 25)).toEqual([
      ['2023-1-1', '0 1'],
      ['2023-1-2', '2'],
    ]);
  });

  test('is at least one for each report', () => {
    expect(shapeOf('2023', [2023, 2023], 5)).toEqual([
      ['2023-1', '0'],
      ['2023-2', '1'],
    ]);
  });

  test('is so long as its column may be, where the column is one part', () => {
    const reports = [2023, 2022].map((year) => ({ body: 'a', year, group: '', bytes: 10 }));
    const limits = { ...limitsOf(5, 20), apart: { reports: 1, bytes: 5 } };
    for (const name of ['all', 'before-2024']) {
      expect(splitByText({ name, reports }, limits)).toEqual([{ name, reports }]);
    }
  });
});
