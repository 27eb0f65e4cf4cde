/** What the gold queries are judged by. */
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../src/core/register/agency.ts';
import type { GoldQuery } from './gold/gold-query.ts';
import { partsOf, plainText } from './gold/plain-text.ts';
import type { PublishedReport } from './gold/published-report.ts';
import { scoreByKind, shortcomings, type Found } from './gold/score.ts';
import { truthOf } from './gold/truth.ts';

describe('plain text', () => {
  test('is the same for full-width signs, capitals, traditional characters and any marks', () => {
    expect(plainText('２０２３ 年，新收ＰＤＦ、申請')).toBe('2023年|新收pdf|申请');
  });

  test('has no marks around the parts of a query', () => {
    expect(partsOf('“水利局”　收到，12件。')).toEqual(['水利局', '收到|12件']);
  });
});

describe('the truth of a query', () => {
  const reports = [
    report('甲局', 2023, '收到申请12件，没有复议。'),
    report('甲局', 2024, '收到申请3件。'),
    report('乙局', 2024, '没有收到。甲局转来1件。'),
  ];

  test('is the reports that have all its parts as they are', () => {
    expect(found('申请12件，没有')).toEqual(['甲局2023']);
    expect(found('收到 件')).toEqual(['甲局2023', '甲局2024', '乙局2024']);
    expect(found('没有，收到')).toEqual([]);
  });

  test('is also those of a body or a year that a part is the name of', () => {
    expect(found('甲办')).toEqual(['甲局2023', '甲局2024']);
    expect(found('二〇二四年 收到')).toEqual(['甲局2024', '乙局2024']);
    expect(found('前年')).toEqual(['甲局2023']);
  });

  test('is what meets a condition, where there is one', () => {
    const all = { has: '收到', figures: ['requests.received.total>=3'] };
    expect(found('x', { all })).toEqual(['甲局2023', '甲局2024']);
  });

  function found(typed: string, expectation: GoldQuery['expect'] = {}) {
    return [...(truthOf({ kind: '', typed, expect: expectation }, reports) ?? [])];
  }
});

describe('a score', () => {
  const reports = [1, 2, 3, 4].map((year) => report('甲局', 2020 + year, year < 3 ? '低保' : ''));
  const query = { kind: 'words', typed: '低保', expect: {} };

  test('is what was found of what is right, and what is right of what was found', () => {
    const [score] = scoreByKind([{ query, found: finding('甲局2021', '甲局2023') }], reports);
    expect(score).toMatchObject({ recall: 0.5, full: 0, precision: 0.5, precisionAt10: 0.5 });
  });

  test('of one report that was meant is whether it came first', () => {
    const meant = { ...query, expect: { first: '甲局2022' } };
    const results = [
      { query: meant, found: finding('甲局2022', '甲局2021') },
      { query: meant, found: finding('甲局2021', '甲局2022') },
    ];
    expect(scoreByKind(results, reports)[0]).toMatchObject({ queries: 2, firstRight: 1 });
    expect(shortcomings(results, reports)).toHaveLength(1);
  });

  function finding(...paths: string[]): Found {
    return { paths, count: paths.length, bytes: 0, milliseconds: 0 };
  }
});

function report(name: string, year: number, text: string): PublishedReport {
  const body: Agency = {
    id: name,
    name,
    shortName: name.replace('局', '办'),
    formerNames: [],
    kind: '部门',
    division: { code: null, path: [] },
  };
  const shown = `${name}${String(year)}年报告\n${text}`;
  const filed = {
    figures: { 'requests.received.total': Number(/(\d+)件/.exec(text)?.[1]) },
  } as unknown as PublishedReport['filed'];
  return { path: `${name}${String(year)}`, body, year, filed, shown, plain: plainText(shown) };
}
