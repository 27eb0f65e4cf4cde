import { findFigureDefinition, figureDefinitions } from '../form/figures.ts';
import { slash } from '../report/figure.ts';
import { figureOf } from '../report/report.ts';
import { defineRule } from './define-rule.ts';

/** A figure left blank is not zero: sums with it can't be checked, and readers must know. */
export const blankFigures = defineRule({
  id: 'blank-figures',
  severity: 'warning',
  title: '数字不应空着',
  basis: '国办公开办函〔2021〕30号：发布内容应当准确、全面',
  rationale: '空白不等于0。没有发生的填0；原件就是空白的照原样保留，含有它的等式无法核对。',
  canBeAcknowledged: true,
  good: [{}, { figures: { 'requests.received.total': 0 } }],
  bad: [
    {
      given: { figures: { 'proactiveDisclosure.licensing.decisions': null } },
      messages: ['行政许可 · 本年处理决定数量：空着没有填；没有发生请填0，原件就是空白的请保留'],
    },
    {
      given: { figures: { 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '/' } },
      messages: [
        '行政事业性收费 · 本年收费金额（单位：万元）：填的是“/”；没有发生请填0，原件就是“/”的请保留',
      ],
    },
  ],
  *check({ report }) {
    for (const { id } of figureDefinitions(report.edition)) {
      const figure = figureOf(report, id);
      if (figure !== null && figure !== slash) continue;
      const name = findFigureDefinition(report.edition, id)?.name ?? id;
      yield {
        message:
          figure === null
            ? `${name}：空着没有填；没有发生请填0，原件就是空白的请保留`
            : `${name}：填的是“/”；没有发生请填0，原件就是“/”的请保留`,
        figures: [id],
      };
    }
  },
});
