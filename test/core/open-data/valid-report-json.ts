/** A published report that is right, of either edition, with something in every place. */
import type { EditionId } from '../../../src/core/form/editions.ts';
import { figureDefinitions } from '../../../src/core/form/figures.ts';
import type { Figure } from '../../../src/core/report/figure.ts';

export type Loose = Record<string, unknown>;

/** Plain JSON, to be changed at will. */
export function validReportJson(form: EditionId = '2021'): Loose {
  const year = form === '2021' ? 2023 : 2020;
  return {
    $schema: '../../../data/report.schema.json',
    page: 'https://gk.example.gov.cn/reports/shili-shuiliju/2023/',
    form,
    agency: 'shili-shuiliju',
    agencyName: '示例县水利局',
    kind: '部门',
    divisionCode: '410726',
    division: ['示例省', '示例市', '示例县'],
    year,
    title: `示例县水利局${String(year)}年政府信息公开工作年度报告`,
    publishedOn: '2024-01-22',
    period: { from: '2023-01-01', to: '2023-12-31' },
    indexNumber: '000000000/2024-00003',
    documentNumber: '示水〔2024〕3号',
    source: '示例县人民政府网站',
    isAbridged: false,
    corrections: [{ date: '2024-03-05', text: '改正一处。' }],
    statements: [{ rule: 'requests-balance', reason: '一件并案处理。' }],
    figures: figures(form),
    headings: ['一、总体情况', '附'],
    sections: { lead: '', overview: '全年公开。' },
    otherSections: [{ title: '附', markdown: '无。' }],
    findings: [
      {
        ruleId: 'requests-balance',
        severity: 'hint',
        message: '不相等。',
        figures: ['requests.received.total'],
        reason: '一件并案处理。',
      },
      { ruleId: 'x', severity: 'warning', message: '请核对。', figures: [] },
    ],
  };
}

function figures(form: EditionId): Record<string, Figure> {
  const values: Record<string, readonly Figure[]> = {
    count: [0, 12, 11398889, null, '/'],
    signedCount: [0, -8, 3, null, '/'],
    amount: ['12.5000', '0', null, '/'],
    amountWithUnit: ['12.5000万元', '3元', '7', null, '/'],
  };
  return Object.fromEntries(
    figureDefinitions(form).map(({ id, measure }, position) => {
      const some = values[measure] ?? [];
      return [id, some[position % some.length] ?? null];
    }),
  );
}
