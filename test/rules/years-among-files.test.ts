/** Rules across years and bodies on whole content: who is held against whom, and what names what as related. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/core/checking/check-content.ts';
import type { Issue } from '../../src/core/issue/issue.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import { exampleSubject } from '../support/example-subject.ts';

interface Filed {
  readonly body: string;
  readonly year: number;
  /** 自然人 and 总计 alike: brought forward, received, resolved by disclosure, carried forward. */
  readonly flow: readonly [number, number, number, number];
}

describe('what is brought forward', () => {
  test('by a body with a new folder is what its predecessor carried forward', () => {
    const bodies = { 甲局: '终止年度: 2022\n承继: 乙局', 乙局: '起始年度: 2023' };
    expect(
      broken(bodies, [
        { body: '甲局', year: 2022, flow: [0, 3, 1, 2] },
        { body: '乙局', year: 2023, flow: [1, 3, 4, 0] },
      ]),
    ).toEqual(['乙局/2023', '乙局/2023']);
  });

  test('comes from a body that was merged and merged again within the year, too', () => {
    const bodies = {
      甲局: '终止年度: 2022\n承继: 乙局',
      乙局: '终止年度: 2022\n承继: 丙局',
      丙局: '起始年度: 2023',
    };
    const before: Filed[] = [
      { body: '甲局', year: 2022, flow: [0, 3, 1, 2] },
      { body: '乙局', year: 2022, flow: [0, 2, 1, 1] },
    ];
    expect(broken(bodies, [...before, { body: '丙局', year: 2023, flow: [3, 0, 3, 0] }])).toEqual(
      [],
    );
    expect(
      broken(bodies, [...before, { body: '丙局', year: 2023, flow: [1, 0, 1, 0] }]),
    ).toHaveLength(2);
  });

  test('is not known where the body’s own last year is missing', () => {
    const bodies = { 甲局: '终止年度: 2022\n承继: 乙局', 乙局: '起始年度: 2020' };
    expect(
      broken(bodies, [
        { body: '甲局', year: 2022, flow: [0, 3, 1, 2] },
        { body: '乙局', year: 2023, flow: [7, 0, 7, 0] },
      ]),
    ).toEqual([]);
  });

  test('is not known where the body’s own last year can’t be read', () => {
    const bodies = { 甲局: '终止年度: 2022\n承继: 乙局', 乙局: '' };
    const filed: Filed[] = [
      { body: '甲局', year: 2022, flow: [0, 3, 1, 2] },
      { body: '乙局', year: 2023, flow: [7, 0, 7, 0] },
    ];
    const unread = new Map([['reports/乙局/2022.md', 'nothing that is a report']]);
    expect(issuesOf(bodies, filed, unread).filter(isOfFlow)).toEqual([]);
  });

  test('is not held against a body that two years lie between', () => {
    const bodies = { 甲局: '终止年度: 2021\n承继: 乙局', 乙局: '起始年度: 2023' };
    expect(
      broken(bodies, [
        { body: '甲局', year: 2021, flow: [0, 3, 1, 2] },
        { body: '乙局', year: 2023, flow: [1, 3, 4, 0] },
      ]),
    ).toEqual([]);
  });

  test('survives bodies that name each other', () => {
    const bodies = {
      甲局: '终止年度: 2022\n承继: 乙局',
      乙局: '终止年度: 2022\n承继: 甲局',
    };
    expect(broken(bodies, [{ body: '甲局', year: 2022, flow: [0, 0, 0, 0] }])).toEqual([]);
  });
});

describe('what the members of a government report', () => {
  const bodies = {
    政府: '类别: 政府',
    甲局: '上级: 政府',
    乙局: '起始年度: 2023\n上级: 政府',
  };
  const filed: Filed[] = [
    { body: '政府', year: 2023, flow: [0, 5, 5, 0] },
    { body: '甲局', year: 2023, flow: [0, 2, 2, 0] },
  ];

  test('is held against the government’s, whoever is missing', () => {
    expect(ofMembers(issuesOf(bodies, filed))).toHaveLength(1);
  });

  test('is not added up while the report of one of them can’t be read', () => {
    const unread = new Map([['reports/乙局/2023.md', 'nothing that is a report']]);
    expect(ofMembers(issuesOf(bodies, filed, unread))).toEqual([]);
  });

  function ofMembers(issues: readonly Issue[]): readonly Issue[] {
    return issues.filter(({ ruleId }) => ruleId === 'members-total');
  }
});

test('a wrong 结转下年 and the report that it contradicts name each other', () => {
  const issues = issuesOf({ 甲局: '' }, [
    { body: '甲局', year: 2022, flow: [0, 3, 1, 1] },
    { body: '甲局', year: 2023, flow: [2, 0, 2, 0] },
  ]);
  const links = issues.map(({ path, ruleId, related = [] }) => [
    path,
    ruleId,
    ...new Set(related.map((place) => place.path)),
  ]);
  expect(links).toEqual([
    ['reports/甲局/2022.md', 'requests-flow-balance', 'reports/甲局/2023.md'],
    ['reports/甲局/2022.md', 'requests-flow-balance', 'reports/甲局/2023.md'],
    ['reports/甲局/2023.md', 'carry-forward-continuity', 'reports/甲局/2022.md'],
    ['reports/甲局/2023.md', 'carry-forward-continuity', 'reports/甲局/2022.md'],
  ]);
});

describe('a missing report', () => {
  const filed: Filed[] = [
    { body: '甲局', year: 2021, flow: [0, 0, 0, 0] },
    { body: '甲局', year: 2023, flow: [0, 0, 0, 0] },
  ];

  test('is found between two years', () => {
    expect(issuesOf({ 甲局: '' }, filed).map(({ path, ruleId }) => [path, ruleId])).toEqual([
      ['reports/甲局/2022.md', 'report-missing'],
    ]);
  });

  test('is not what a file is that can’t be read', () => {
    const unread = new Map([['reports/甲局/2022.md', 'nothing that is a report']]);
    const found = issuesOf({ 甲局: '' }, filed, unread);
    expect(found.filter(({ ruleId }) => ruleId === 'report-missing')).toEqual([]);
  });
});

/** The reports whose 上年结转 is found not to go on from last year's, once for each column. */
function broken(bodies: Readonly<Record<string, string>>, filed: readonly Filed[]): string[] {
  return issuesOf(bodies, filed)
    .filter(isOfFlow)
    .map(({ path }) => path.replace(/^reports\/|\.md$/g, ''));
}

function isOfFlow({ ruleId }: Issue): boolean {
  return ruleId === 'carry-forward-continuity';
}

function issuesOf(
  bodies: Readonly<Record<string, string>>,
  filed: readonly Filed[],
  others: ReadonlyMap<string, string> = new Map(),
): readonly Issue[] {
  const texts = new Map([
    ...filed.map(
      (each) => [`reports/${each.body}/${String(each.year)}.md`, reportOf(each)] as const,
    ),
    ...others,
  ]);
  const { issues } = checkContent(
    {
      sitePath: 'site.yaml',
      site: { path: 'site.yaml', text: '名称: 示例县政府信息公开\n' },
      words: undefined,
      agencies: Object.entries(bodies).map(([id, rest]) => ({
        path: `agencies/${id}.yaml`,
        id,
        text: `名称: 示例县${id}\n${rest.includes('类别') ? '' : '类别: 部门\n'}行政区划: { 代码: 未载明, 名称: 示例省/示例市/示例县 }\n${rest}\n`,
      })),
      reports: [...texts].map(([path, text]) => {
        const [, agency = '', file = ''] = path.split('/');
        return { path, text, agency, year: Number.parseInt(file), hasFile: () => false };
      }),
      reportPath: (agency, year) => `reports/${agency}/${String(year)}.md`,
      publishedEarlier: new Map(),
      correctionsEarlier: new Map(),
      issues: [],
    },
    '2026-11-21',
  );
  return issues.filter(({ path }) => path !== 'site.yaml');
}

function reportOf({ body, year, flow }: Filed): string {
  const rows = ['broughtForward', 'received', 'disclosed', 'carriedForward'];
  const counts = [
    ...rows.map((row, at) => [row, flow[at] ?? 0] as const),
    ['resolved', flow[2]] as const,
  ];
  const { report } = exampleSubject({
    agency: body,
    agencyName: `示例县${body}`,
    year,
    title: `示例县${body}${String(year)}年政府信息公开工作年度报告`,
    publishedOn: `${String(year + 1)}-01-22`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    figures: Object.fromEntries(
      counts.flatMap(([row, count]) => [
        [`requests.${row}.naturalPerson`, count],
        [`requests.${row}.total`, count],
      ]),
    ),
  });
  return printReport(report);
}
