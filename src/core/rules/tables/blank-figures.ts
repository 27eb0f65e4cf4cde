import { figureDefinitions, type FigureDefinition } from '../../form/figures.ts';
import { slash, type Figure } from '../../report/figure.ts';
import { figureOf, type Report } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';

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
    {
      given: {
        figures: {
          'requests.received.naturalPerson': null,
          'requests.received.total': null,
          'disputes.reconsideration.upheld': '/',
          'disputes.reconsideration.corrected': '/',
          'disputes.reconsideration.otherResult': '/',
          'disputes.reconsideration.pending': '/',
          'disputes.reconsideration.total': '/',
        },
      },
      messages: [
        '一、本年新收政府信息公开申请数量 · 自然人、总计：空着没有填；没有发生请填0，原件就是空白的请保留',
        '行政复议 · 整行：填的是“/”；没有发生请填0，原件就是“/”的请保留',
      ],
    },
  ],
  *check({ report }) {
    const rows = Map.groupBy(figureDefinitions(report.edition), ({ rowName }) => rowName);
    for (const [name, figures] of rows) {
      yield* checkRow(name, figures, report, null);
      yield* checkRow(name, figures, report, slash);
    }
  },
});

/** One finding a row: a report that is still to be filled in has hundreds of blanks. */
function* checkRow(
  name: string,
  figures: readonly FigureDefinition[],
  report: Report,
  wanted: Figure,
): Iterable<Finding> {
  const found = figures.filter(({ id }) => figureOf(report, id) === wanted);
  if (found.length === 0) return;
  const isWhole = found.length === figures.length && figures.length > 1;
  const columns = isWhole
    ? '整行'
    : found.map(({ columnLabels }) => columnLabels.at(-1)).join('、');
  const [fact, wasSo] = wanted === null ? ['空着没有填', '空白'] : ['填的是“/”', '“/”'];
  const brief = `${name} · ${columns}：${fact}`;
  yield {
    message: `${brief}；没有发生请填0，原件就是${wasSo}的请保留`,
    brief,
    figures: found.map(({ id }) => id),
  };
}
