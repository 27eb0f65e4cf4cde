import { applicantColumns, type Applicant } from '../../form/applicants.ts';
import { requestFigure } from '../../form/request-figure.ts';
import { requestRow } from '../../form/request-rows.ts';
import type { Report } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { imbalance, sideText, type Term } from '../../report/equation.ts';

/** Requests that came in equal requests that left plus requests that stayed. */
export const requestsFlowBalance = defineRule({
  id: 'requests-flow-balance',
  severity: 'error',
  title: '收到的申请数应等于办结与结转下年之和',
  basis:
    '国办公开办函〔2021〕30号和〔2019〕60号所附格式：第一项加第二项之和，等于第三项加第四项之和',
  rationale: '一件申请要么已经办结，要么转到下一年；两边不等，说明至少有一个数填错了。',
  canBeAcknowledged: true,
  section: 'requests',
  good: [
    {},
    {
      figures: {
        'requests.received.naturalPerson': 5,
        'requests.received.total': 5,
        'requests.broughtForward.naturalPerson': 1,
        'requests.broughtForward.total': 1,
        'requests.resolved.naturalPerson': 4,
        'requests.resolved.total': 4,
        'requests.carriedForward.naturalPerson': 2,
        'requests.carriedForward.total': 2,
      },
    },
    { figures: { 'requests.received.business': null, 'requests.resolved.business': 3 } },
  ],
  bad: [
    {
      given: {
        figures: {
          'requests.received.naturalPerson': 5,
          'requests.broughtForward.naturalPerson': 1,
          'requests.resolved.naturalPerson': 4,
          'requests.carriedForward.naturalPerson': 3,
        },
      },
      messages: [
        '自然人：新收 5 + 上年结转 1 = 6，办结 4 + 结转下年 3 = 7，相差 1；应当相等，请核对这四个数',
      ],
    },
  ],
  *check({ report }) {
    for (const applicant of applicantColumns) yield* checkColumn(report, applicant);
  },
});

function* checkColumn(report: Report, applicant: Applicant): Iterable<Finding> {
  const terms = (ids: readonly string[]): readonly Term[] =>
    ids.map((id) => ({
      id: requestFigure(id, applicant.id),
      name: requestRow(report.edition, id).short,
    }));
  const incoming = terms(['received', 'broughtForward']);
  const outgoing = terms(['resolved', 'carriedForward']);
  const figures = [...incoming, ...outgoing].map(({ id }) => id);
  const sums = imbalance(report, figures.slice(0, 2), figures.slice(2));
  if (sums === undefined) return;
  const fact = `${applicant.label}：${sideText(report, incoming, sums.left)}，${sideText(report, outgoing, sums.right)}，相差 ${String(sums.difference)}`;
  yield { message: `${fact}；应当相等，请核对这四个数`, brief: fact, figures };
}
