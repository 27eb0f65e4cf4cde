import { figureDefinitions, type FigureDefinition, type FigureId } from '../../form/figures.ts';
import { keyName } from '../../form/key-name.ts';
import { compareWithSum } from '../../report/compare-with-sum.ts';
import { figureText, type Figure } from '../../report/figure.ts';
import { figureOf, type Report } from '../../report/report.ts';
import { defineArchiveRule, type ExampleBody, type RelatedFinding } from '../define-rule.ts';
import type { OtherBody } from '../surroundings.ts';

const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

/** A government reports what its bodies report, added up. Which bodies it counts can't be known here. */
export const membersTotal = defineArchiveRule({
  id: 'members-total',
  severity: 'hint',
  title: '政府的报告应是所属机关的汇总',
  basis:
    '《中华人民共和国政府信息公开条例》第四十九条：政府信息公开工作主管部门公布本级政府上一年度的报告',
  rationale:
    '政府的数是所属各机关的和；不相等时，要么是汇总范围不同，要么是漏了一家或者抄错了一个数。',
  canBeAcknowledged: true,
  good: [
    {},
    {
      figures: { 'requests.received.total': 5 },
      around: { members: [member('甲局', 2), member('乙局', 3)] },
    },
    // Without any report there is nothing to add up.
    { figures: { 'requests.received.total': 5 }, around: { members: [{ name: '甲局' }] } },
    // A blank makes a sum unknown.
    {
      figures: { 'requests.received.total': 5 },
      around: { members: [member('甲局', 2), member('乙局', null)] },
    },
    {
      figures: { [fees]: '12.5' },
      around: { members: [feesOf('甲局', '12.4000'), feesOf('乙局', '0.1')] },
    },
    // The trial form has other rows.
    {
      figures: { [fees]: '12.5' },
      around: { members: [{ name: '甲局', report: { edition: '2019' } }] },
    },
  ],
  bad: [
    {
      given: {
        figures: { 'requests.received.naturalPerson': 2, 'requests.received.total': 6 },
        around: { members: [member('甲局', 2), member('乙局', 3)] },
      },
      messages: [
        '所属2个机关都有报告，下列各项与它们的和不同：本年新收 6（各机关之和 5）、本年新收·自然人 2（各机关之和 0）；汇总范围不同的请写说明，否则请核对',
      ],
    },
    {
      given: {
        figures: { 'requests.received.total': 6 },
        around: { members: [member('甲局', 2), { name: '乙局' }] },
      },
      messages: [
        '所属2个机关中1个有报告（缺：乙局），下列各项与它们的和不同：本年新收 6（各机关之和 2）；相差的如果就是所缺报告的数，补上那份报告即可',
      ],
    },
    {
      given: {
        figures: { [fees]: '12.5001' },
        around: { members: [feesOf('甲局', '12.4000'), feesOf('乙局', '0.1')] },
      },
      messages: [
        '所属2个机关都有报告，下列各项与它们的和不同：行政事业性收费 12.5001（各机关之和 12.5000）；汇总范围不同的请写说明，否则请核对',
      ],
    },
  ],
  *check({ report }, { members }) {
    const neighbours = members.flatMap(({ neighbour }) => neighbour ?? []);
    if (neighbours.length === 0) return;
    const questioned = new Set(neighbours.flatMap((neighbour) => [...neighbour.questioned]));
    // Asked for once each: a report that is remembered is read again whenever it is asked for.
    const reports = neighbours.map((neighbour) => neighbour.report);
    const differing = figureDefinitions(report.edition)
      .filter(({ id }) => !questioned.has(id))
      .flatMap((definition) => difference(definition, report, reports) ?? [])
      .sort((a, b) => a.rank - b.rank);
    const [first] = differing;
    if (first === undefined) return;
    const items = differing.slice(0, mostShown).map(({ text }) => text);
    const rest = differing.length > mostShown ? `等${String(differing.length)}项` : '';
    const fact = `${coverage(members)}，下列各项与它们的和不同：${items.join('、')}${rest}`;
    yield {
      message: `${fact}；${advice(members, differing)}`,
      brief: fact,
      figures: differing.map(({ id }) => id),
      related: contributions(first.id, reports),
    };
  },
});

const mostShown = 5;
const mostNamed = 5;

interface Difference {
  readonly id: FigureId;
  readonly text: string;
  /** The government gives less than the members together. */
  readonly isLess: boolean;
  /** Of these the first few are shown. */
  readonly rank: number;
}

/** Undefined where they agree, or the sum is unknown. */
function difference(
  definition: FigureDefinition,
  report: Report,
  members: readonly Report[],
): Difference | undefined {
  const { id, measure } = definition;
  const own = figureOf(report, id);
  const parts = members.map((member) => member.figures[id] ?? null);
  const compared = compareWithSum(own, parts, measure);
  if (compared === undefined || compared.order === 0) return undefined;
  return {
    id,
    text: `${keyName(definition, report.edition)} ${figureText(own)}（各机关之和 ${compared.total}）`,
    isLess: compared.order < 0,
    rank: (compared.order < 0 ? 0 : 2) + (isMain(id) ? 0 : 1),
  };
}

/** A total of the requests or disputes table, or a figure of the first table: of the others there are many. */
function isMain(id: FigureId): boolean {
  return id.endsWith('.total') || id.startsWith('proactiveDisclosure.');
}

function coverage(members: readonly OtherBody[]): string {
  const missing = members.filter(({ neighbour }) => neighbour === undefined);
  const count = `所属${String(members.length)}个机关`;
  if (missing.length === 0) return `${count}都有报告`;
  const names = missing.slice(0, mostNamed).map(({ agency }) => agency.name);
  const rest = missing.length > mostNamed ? '等' : '';
  return `${count}中${String(members.length - missing.length)}个有报告（缺：${names.join('、')}${rest}）`;
}

/** A missing report explains that the others give less, and nothing else. */
function advice(members: readonly OtherBody[], differing: readonly Difference[]): string {
  const isMissingAny = members.some(({ neighbour }) => neighbour === undefined);
  return isMissingAny && !differing.some(({ isLess }) => isLess)
    ? '相差的如果就是所缺报告的数，补上那份报告即可'
    : '汇总范围不同的请写说明，否则请核对';
}

/** What the members gave, where it is few of them that have anything. */
function contributions(id: FigureId, members: readonly Report[]): RelatedFinding[] {
  const giving = members.filter(({ figures }) => !isNothing(figures[id] ?? null));
  if (giving.length > mostNamed) return [];
  return giving.map((report) => ({
    message: `${report.title}：这一项是 ${figureText(figureOf(report, id))}`,
    agency: report.agency,
    year: report.year,
    figure: id,
  }));
}

function isNothing(figure: Figure): boolean {
  return figure === 0 || figure === '0';
}

function member(name: string, received: number | null): ExampleBody {
  return { name, report: { figures: { 'requests.received.total': received } } };
}

function feesOf(name: string, amount: string): ExampleBody {
  return { name, report: { figures: { [fees]: amount } } };
}
