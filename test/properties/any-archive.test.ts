/** Every rule, those that hold reports against one another too, on reports that say anything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent, type ContentFiles } from '../../src/core/checking/check-content.ts';
import { sections } from '../../src/core/form/sections.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { findingProblems } from '../support/finding-problems.ts';
import { reportText } from '../support/report-text.ts';
import { anySentences } from './any-text.ts';
import { balancedFigures } from './arbitraries.ts';
import { fuzzRuns } from './fuzz-runs.ts';

const bodies = ['shili-zhengfu', 'shili-shuiliju', 'shili-jiaoyuju'] as const;
const names = ['示例县人民政府', '示例县水利局', '示例县教育局', '示例县水务局'];
const addresses = bodies.flatMap((agency) => [2021, 2022, 2023].map((year) => ({ agency, year })));
const day = fc.constantFrom('2022-01-20', '2023-02-28', '2024-01-22', '2025-12-31');

/** A text that may stand in several reports, or in several sections of one. */
const texts = fc.array(anySentences, { minLength: 1, maxLength: 4 });

const figures = fc
  .tuple(
    balancedFigures('2021'),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom<Figure>(null, '/', 0, 7, 9_007_199_254_740_991)), {
      maxLength: 3,
    }),
  )
  .map(([balanced, changes]) => {
    const ids = Object.keys(balanced).filter((id) => typeof balanced[id] === 'number');
    for (const [index, figure] of changes) balanced[ids[index % ids.length] ?? ''] = figure;
    return balanced;
  });

const told = fc.record({
  agencyName: fc.constantFrom(...names),
  yearTold: fc.constantFrom(undefined, 2022),
  publishedOn: fc.option(day),
  figures,
  /** Which of the texts stands in which section. */
  told: fc.tuple(...sections.map(() => fc.nat(5))),
  statements: fc.subarray([
    { rule: 'requests-flow-balance', reason: '有1件并案办理。' },
    { rule: 'carry-forward-continuity', reason: '上年统计有误。' },
  ]),
});

type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

const agencies = fc.record({
  'shili-zhengfu': fc.constantFrom('类别: 政府\n', '类别: 政府\n起始年度: 2022\n'),
  'shili-shuiliju': fc.constantFrom('类别: 部门\n上级: shili-zhengfu\n', '类别: 乡镇街道\n'),
  'shili-jiaoyuju': fc.constantFrom(
    '类别: 部门\n上级: shili-zhengfu\n',
    '类别: 部门\n终止年度: 2022\n承继: shili-shuiliju\n',
  ),
});

test('whatever reports say of one another, findings have a place inside of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(told), { minLength: addresses.length, maxLength: addresses.length }),
      texts,
      agencies,
      fc.option(day),
      (all, lines, register, earlier) => {
        const reports = addresses.flatMap(({ agency, year }, index) => {
          const content = all[index];
          return content === undefined || content === null
            ? []
            : [{ ...place(agency, year), text: print(content, year, lines), hasFile: () => false }];
        });
        const files: ContentFiles = {
          sitePath: 'content/site.yaml',
          site: { path: 'content/site.yaml', text: '名称: 示例县\n' },
          words: { path: 'content/words.yaml', text: '错别字: { 效劳: 服务 }\n容许: [甲]\n' },
          agencies: Object.entries(register).map(([id, entry], index) => ({
            id,
            path: `content/agencies/${id}.yaml`,
            text: `名称: ${names[index] ?? ''}\n行政区划: { 代码: 未载明, 名称: 示例省/示例县 }\n${entry}`,
          })),
          reports,
          reportPath: (agency, year) => place(agency, year).path,
          publishedEarlier: new Map(
            earlier === null ? [] : [[place('shili-shuiliju', 2023).path, earlier]],
          ),
          correctionsEarlier: new Map(),
          issues: [],
        };
        const { issues } = checkContent(files, '2026-11-21');
        const known = new Map(reports.map(({ path, text }) => [path, text]));
        expect(findingProblems(issues, known)).toEqual([]);
      },
    ),
    fuzzRuns(40),
  );
});

function print({ told, yearTold, ...rest }: Told, year: number, lines: readonly string[]): string {
  return reportText({
    ...rest,
    year,
    title: `${rest.agencyName}${String(yearTold ?? year)}年政府信息公开工作年度报告`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    lead: lines[0] ?? '',
    sections: sections.map(({ id, title }, index) => ({
      id,
      title,
      markdown: lines[told[index] ?? 0] ?? '',
    })),
  });
}

function place(agency: string, year: number) {
  return { path: `content/reports/${agency}/${String(year)}.md`, agency, year };
}
