import { findFigureDefinition, type FigureId } from '../../form/figures.ts';
import { agencyNames } from '../../register/agency.ts';
import { sum } from '../../report/figure.ts';
import type { Report } from '../../report/report.ts';
import { fits } from '../../report/text/changes/change-reckoning.ts';
import { agrees } from '../../report/text/claims/agreement.ts';
import type { Claim, Reading } from '../../report/text/claims/claim.ts';
import { claimsIn } from '../../report/text/claims/claims.ts';
import { startOfClause } from '../../report/text/counts/clause-marks.ts';
import type { ChangeTerm } from '../../report/text/changes/change-terms.ts';
import { comparisonsIn } from '../../report/text/changes/comparisons.ts';
import { countedPassagesOf, type CountedPassage } from '../../report/text/counts/counted-text.ts';
import { decimalText, toDecimal, type Decimal } from '../../report/text/counts/decimal.ts';
import { excerpt } from '../../report/text/sentences.ts';
import { defineArchiveRule, type ExampleReport, type Finding } from '../define-rule.ts';
import type { Neighbour } from '../surroundings.ts';
import { changeFact } from './change-fact.ts';

/** What a sentence tells of last year's figure, and of the change since, is what last year's report says. */
export const growthSinceLastYear = defineArchiveRule({
  id: 'growth-since-last-year',
  severity: 'warning',
  title: '正文里与上年的比较应与上年的报告相符',
  basis: '国办公开办函〔2021〕30号：发布内容应当准确、全面',
  rationale:
    '上年的数已经公布。写比上年增加多少，就是两份报告里的数相减；对不上，两份报告有一份会让人误会。',
  canBeAcknowledged: true,
  good: [
    {},
    since(158, '收到申请186件，比上年增加28件，增长17.7%。'),
    since(158, '收到申请186件，上年为158件。'),
    since(158, '收到申请186件，其中网上120件，比上年增加20件。'),
    since(158, '收到申请186件，比2019年增加100件。'),
    since(null, '收到申请186件，比上年增加38件。'),
  ],
  bad: [
    {
      given: since(158, '收到申请186件，比上年增加38件。'),
      messages: [
        '“收到申请186件，比上年增加38件”：2022年报告的“一、本年新收政府信息公开申请数量 · 总计”是 158，158件到186件是增加28件，写的是增加38件；请核对两份报告',
      ],
    },
    {
      given: since(158, '新收政府信息公开申请186件，同比增长19%。'),
      messages: [
        '“新收政府信息公开申请186件，同比增长19%”：2022年报告的“一、本年新收政府信息公开申请数量 · 总计”是 158，158件到186件是增长17.7%，写的是增长19%；请核对两份报告',
      ],
    },
    {
      given: since(158, '收到申请186件，比上年的168件增加18件。'),
      messages: [
        '“收到申请186件，比上年的168件”：2022年报告的“一、本年新收政府信息公开申请数量 · 总计”是 158，写的是168件；请核对两份报告',
      ],
    },
  ],
  *check({ report, agency }, { lastYear, merged }) {
    // What came from other bodies isn't in last year's report.
    if (lastYear === undefined || merged.length > 0) return;
    const names = agency === undefined ? [] : agencyNames(agency);
    for (const source of countedPassagesOf(report)) {
      for (const { nows, told } of comparisonsIn(source, report.year)) {
        const claims = claimsIn(report, names);
        const sides = nows.map((now) => sidesOf(now, claims, source, report, lastYear));
        // Any of them may be meant, also one that the tables don't have.
        if (sides.some((each) => each.length === 0)) continue;
        const [last] = sides.at(-1) ?? [];
        if (last === undefined || sides.flat().some((side) => isTrue(told, side))) continue;
        yield findingOf(told, last, source, lastYear.report);
      }
    }
  },
});

function since(received: number | null, markdown: string): ExampleReport {
  return {
    sections: [{ id: 'requests', title: '三、', markdown }],
    figures: { 'requests.received.total': 186 },
    around: { lastYear: { figures: { 'requests.received.total': received } } },
  };
}

/** A figure, or a sum of some, this year and last year. */
interface Side {
  readonly now: ChangeTerm;
  readonly old: Decimal;
  readonly figures: Reading;
}

/** What the sentence may mean with a count of this year; none where it isn't one of the tables, or last year's is unknown. */
function sidesOf(
  now: ChangeTerm,
  claims: readonly Claim[],
  { passage }: CountedPassage,
  report: Report,
  lastYear: Neighbour,
): Side[] {
  const { part, offset } = passage.placeAt(now.number.start);
  const claim = claims.find(
    ({ place, text, told }) =>
      place.part === part &&
      place.offset <= offset &&
      offset < place.offset + text.length &&
      told.kind === 'count' &&
      toDecimal(String(told.value)) === now.amount,
  );
  if (claim === undefined) return [];
  const readings = claim.readings.filter((reading) =>
    agrees(report, { ...claim, readings: [reading] }),
  );
  const sides = readings.flatMap((figures) => {
    const old = amountIn(lastYear, figures);
    return old === undefined ? [] : [{ now, old, figures }];
  });
  return sides.length === readings.length ? sides : [];
}

/** Undefined where last year's form has no such figure, where it was left blank, or where it is questioned itself. */
function amountIn({ report, questioned }: Neighbour, reading: Reading): Decimal | undefined {
  if (reading.some((figure) => questioned.has(figure))) return undefined;
  const total = sum(reading.map((figure) => report.figures[figure] ?? null));
  return total === undefined ? undefined : toDecimal(String(total));
}

function isTrue(told: ChangeTerm, { now, old }: Side): boolean {
  return told.role === 'previous' ? told.amount === old : fits(told, old, now.amount);
}

function findingOf(
  told: ChangeTerm,
  { now, old, figures }: Side,
  source: CountedPassage,
  lastYear: Report,
): Finding {
  const start = startOfClause(source.even, Math.min(now.number.start, told.number.start));
  const end = Math.max(now.number.end, told.number.end);
  const result =
    told.role === 'previous'
      ? `写的是${told.number.text}`
      : changeFact({ start, end, old, now: now.amount, like: now.number, told });
  const quote = excerpt(source.text.slice(start, end), 60);
  const year = String(lastYear.year);
  const fact = `“${quote}”：${year}年报告的${nameOf(lastYear, figures)}是 ${decimalText(old)}，${result}`;
  return {
    message: `${fact}；请核对两份报告`,
    brief: fact,
    figures,
    textAt: source.passage.placeAt(start),
    related: figures.map((figure) => ({
      message: `${lastYear.title}：${nameOf(lastYear, [figure])}是 ${String(lastYear.figures[figure] ?? '')}`,
      agency: lastYear.agency,
      year: lastYear.year,
      figure,
    })),
  };
}

function nameOf({ edition }: Report, figures: readonly FigureId[]): string {
  return figures
    .map((figure) => `“${findFigureDefinition(edition, figure)?.name ?? figure}”`)
    .join('、');
}
