import { findFigureDefinition, type FigureId } from '../../form/figures.ts';
import type { Agency } from '../../register/agency.ts';
import { figureText } from '../../report/figure.ts';
import { figureOf, type Report } from '../../report/report.ts';
import { agrees } from '../../report/text/claims/agreement.ts';
import type { Claim } from '../../report/text/claims/claim.ts';
import { claimsIn } from '../../report/text/claims/claims.ts';
import { defineRule, type ExampleReport } from '../define-rule.ts';

/** What the text says of a figure of the tables is that figure. */
export const narrativeAgreement = defineRule({
  id: 'narrative-agreement',
  severity: 'warning',
  title: '正文里的数应与表格一致',
  basis: '国办公开办函〔2021〕30号：发布内容应当准确、全面',
  rationale: '同一件事，正文说一个数，表格填另一个数，读者不知道该信哪一个，总有一处是错的。',
  canBeAcknowledged: true,
  good: [
    {},
    told('全年收到政府信息公开申请12件，上年结转2件，办结11件，结转下年度3件。'),
    told('全年共受理政府信息公开申请14件（含上年结转2件）。'),
    told('县公安局收到政府信息公开申请9件。收到咨询30件。网上提出的申请8件。'),
    told('新收政府信息公开申请12件，其中自然人10件、商业企业2件，比上年增加3件。'),
    told('未发生因政府信息公开引起的行政诉讼。'),
  ],
  bad: [
    {
      given: told('全年收到政府信息公开申请15件，办结11件。'),
      messages: [
        '“收到政府信息公开申请15件”：表中“一、本年新收政府信息公开申请数量 · 总计”是 12；请核对正文和表格',
      ],
    },
    {
      given: told('2023年，本局未收到政府信息公开申请。'),
      messages: [
        '“本局未收到政府信息公开申请”：表中“一、本年新收政府信息公开申请数量 · 总计”是 12；请核对正文和表格',
      ],
    },
    {
      given: told('依申请公开新收和上年结转共16件，不予公开3件。'),
      messages: [
        '“依申请公开新收和上年结转共16件”：表中“一、本年新收政府信息公开申请数量 · 总计”12 + “二、上年结转政府信息公开申请数量 · 总计”2 = 14；请核对正文和表格',
        '“不予公开3件”：表中“（三）不予公开 1.属于国家秘密 · 总计”1 + “（三）不予公开 7.属于行政执法案卷 · 总计”1 = 2；请核对正文和表格',
      ],
    },
    {
      given: told('因政府信息公开被申请行政复议3件，其中维持3件。'),
      messages: ['“维持3件”：表中“行政复议 · 结果维持”是 2；请核对正文和表格'],
    },
  ],
  *check({ report, agency }) {
    for (const claim of claimsIn(report, namesOf(agency))) {
      if (agrees(report, claim) !== false) continue;
      const [first = []] = claim.readings;
      const figures = claim.readings.find((reading) => isToldAs(report, reading, claim)) ?? first;
      const fact = `“${claim.text}”：${inTables(report, figures)}`;
      yield { message: `${fact}；请核对正文和表格`, brief: fact, figures, textAt: claim.place };
    }
  },
});

function told(lead: string): ExampleReport {
  return {
    lead,
    figures: {
      'requests.received.naturalPerson': 10,
      'requests.received.business': 2,
      'requests.received.total': 12,
      'requests.broughtForward.total': 2,
      'requests.disclosed.total': 9,
      'requests.withheld.stateSecret.total': 1,
      'requests.withheld.enforcementCaseFiles.total': 1,
      'requests.resolved.total': 11,
      'requests.carriedForward.total': 3,
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.total': 3,
    },
  };
}

function namesOf(agency: Agency | undefined): readonly string[] {
  return [
    ...(agency?.formerNames ?? []),
    ...(agency?.shortName === undefined ? [] : [agency.shortName]),
  ];
}

/** Of what the words may mean, the first that is money where money was told, and a count where a count was. */
function isToldAs(report: Report, reading: readonly FigureId[], { told }: Claim): boolean {
  const isMoney = reading.some((id) => typeof figureOf(report, id) === 'string');
  return isMoney === (told.kind === 'amount');
}

/** The figure, or those that make up the sum. */
function inTables(report: Report, figures: readonly FigureId[]): string {
  const [only, ...others] = figures.length === 1 ? figures : nonZero(report, figures);
  if (only === undefined) return `表中${named(report, figures.slice(0, 1))}等都是 0`;
  if (others.length === 0) return `表中${named(report, [only])}是 ${text(report, only)}`;
  const terms = [only, ...others].map((id) => `${named(report, [id])}${text(report, id)}`);
  const sum = figures.reduce((total, id) => total + Number(figureOf(report, id)), 0);
  return `表中${terms.join(' + ')} = ${String(sum)}`;
}

function nonZero(report: Report, figures: readonly FigureId[]): readonly FigureId[] {
  return figures.filter((id) => figureOf(report, id) !== 0);
}

function named(report: Report, figures: readonly FigureId[]): string {
  return figures
    .map((id) => `“${findFigureDefinition(report.edition, id)?.name ?? id}”`)
    .join('、');
}

function text(report: Report, id: FigureId): string {
  return figureText(figureOf(report, id));
}
