import { editions } from '../../form/editions.ts';
import type { FigureId } from '../../form/figures.ts';
import type { Row } from '../../form/heading.ts';
import { figureOf, type Report } from '../../report/report.ts';
import { defineArchiveRule, type Finding } from '../define-rule.ts';
import type { Neighbour } from '../surroundings.ts';
import { relatedOf, sourcesOf, sumOf, termsOf, type Source } from '../last-year.ts';

/** Documents in force are a stock: last year's, more by those issued, less by those repealed. */
export const documentsInForce = defineArchiveRule({
  id: 'documents-in-force',
  severity: 'warning',
  title: '现行有效件数应与上一年的接得上',
  basis: '国办公开办函〔2021〕30号所附格式：本年制发件数、本年废止件数、现行有效件数三项之间的关系',
  rationale:
    '现行有效是年底的存量：上年底的加上本年制发的，减去本年废止的。对不上，多半是一个数填错，或者清理的文件没有计入废止。',
  canBeAcknowledged: true,
  section: 'proactiveDisclosure',
  good: [
    {},
    {
      figures: documents(3, 1, 12),
      around: { lastYear: { figures: documents(0, 0, 10) } },
    },
    // The trial form counts something else.
    {
      figures: documents(3, 1, 12),
      around: { lastYear: { edition: '2019', figures: {} } },
    },
    {
      figures: { ...documents(3, 1, 15), 'proactiveDisclosure.normativeDocuments.repealed': null },
      around: { lastYear: { figures: documents(0, 0, 10) } },
    },
    {
      figures: documents(0, 1, 13),
      around: {
        lastYear: { figures: documents(0, 0, 10) },
        merged: [{ name: '示例县河道所', report: { figures: documents(0, 0, 4) } }],
      },
    },
    // Last year's figure is the wrong one: its own report has the finding.
    {
      figures: documents(3, 1, 14),
      around: {
        lastYear: { figures: documents(2, 0, 21) },
        yearBeforeLast: { figures: documents(0, 0, 10) },
      },
    },
  ],
  bad: [
    {
      given: {
        figures: documents(3, 1, 13),
        around: { lastYear: { figures: documents(0, 0, 10) } },
      },
      messages: [
        '行政规范性文件：2022年报告的现行有效 10 + 本年制发 3 − 本年废止 1 = 12，本年现行有效 13，相差 1；应当相等，请核对这几个数，因清理、划转而变动的请写说明',
      ],
    },
    {
      given: {
        figures: documents(0, 0, 10),
        around: {
          lastYear: { figures: documents(0, 0, 10) },
          yearBeforeLast: { figures: documents(0, 0, 10) },
          merged: [{ name: '示例县河道所', report: { figures: documents(0, 0, 4) } }],
        },
      },
      messages: [
        '行政规范性文件：2022年报告的现行有效 10 + 并入的示例县河道所 4 + 本年制发 0 − 本年废止 0 = 14，本年现行有效 10，相差 4；应当相等，请核对这几个数，因清理、划转而变动的请写说明',
      ],
    },
  ],
  *check({ report }, around) {
    if (report.edition !== form.id) return;
    const sources = sourcesOf(around) ?? [];
    if (sources.length === 0 || sources.some(isOnOtherForm)) return;
    for (const row of rows) yield* checkRow(row, report, sources, around.yearBeforeLast);
  },
});

const form = editions['2021'];
const stock = form.disclosure.find(({ columns }) => columns.some(({ id }) => id === 'inForce'));
const rows: readonly Row[] = stock?.rows ?? [];

function isOnOtherForm({ report }: Source): boolean {
  return report.edition !== form.id;
}

function* checkRow(
  row: Row,
  report: Report,
  sources: readonly Source[],
  yearBeforeLast: Neighbour | undefined,
): Iterable<Finding> {
  const [inForce, issued, repealed] = figuresOf(row);
  if (sources.some(({ questioned }) => questioned.has(inForce))) return;
  const found = figureOf(report, inForce);
  const before = sumOf(sources, inForce);
  const wanted = before === undefined ? undefined : stockAfter(before, report, row);
  if (typeof found !== 'number' || wanted === undefined || found === wanted) return;
  if (found - wanted === shortOfLastYear(row, sources[0], yearBeforeLast)) return;
  const terms = [
    termsOf(sources, inForce, nameOf('inForce')),
    ` + 本年${nameOf('issued')} ${String(figureOf(report, issued))}`,
    ` − 本年${nameOf('repealed')} ${String(figureOf(report, repealed))}`,
  ].join('');
  const fact = `${row.label}：${terms} = ${String(wanted)}，本年${nameOf('inForce')} ${String(found)}，相差 ${String(Math.abs(found - wanted))}`;
  yield {
    message: `${fact}；应当相等，请核对这几个数，因清理、划转而变动的请写说明`,
    brief: fact,
    figures: [inForce, issued, repealed],
    related: relatedOf(sources, inForce, `${row.label}的${nameOf('inForce')}`),
  };
}

function stockAfter(before: number, report: Report, row: Row): number | undefined {
  const [, issued, repealed] = figuresOf(row);
  const [added, removed] = [figureOf(report, issued), figureOf(report, repealed)];
  if (typeof added !== 'number' || typeof removed !== 'number') return undefined;
  return before + added - removed;
}

/** By how much last year's own figure stays behind what the year before it makes it: the fault is told there. */
function shortOfLastYear(
  row: Row,
  source: Source | undefined,
  yearBeforeLast: Neighbour | undefined,
): number | undefined {
  if (source === undefined || source.body !== undefined || yearBeforeLast === undefined) return;
  if (yearBeforeLast.report.edition !== form.id) return;
  const [inForce] = figuresOf(row);
  const { report } = source;
  const [first, second] = [figureOf(yearBeforeLast.report, inForce), figureOf(report, inForce)];
  if (typeof first !== 'number' || typeof second !== 'number') return;
  const wanted = stockAfter(first, report, row);
  return wanted === undefined ? undefined : wanted - second;
}

/** In force at the end of the year, issued, repealed. */
function figuresOf({ id }: Row): readonly [FigureId, FigureId, FigureId] {
  const figure = (column: string) => `proactiveDisclosure.${id}.${column}`;
  return [figure('inForce'), figure('issued'), figure('repealed')];
}

function nameOf(column: string): string {
  return stock?.columns.find(({ id }) => id === column)?.key ?? '';
}

function documents(issued: number, repealed: number, inForce: number) {
  const row = 'proactiveDisclosure.normativeDocuments';
  return { [`${row}.issued`]: issued, [`${row}.repealed`]: repealed, [`${row}.inForce`]: inForce };
}
