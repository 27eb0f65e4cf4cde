/** One sentence above the disclosure table: what was reported, row by row, as filed. */
import type { DisclosureBlock, DisclosureColumn } from '../core/form/disclosures.ts';
import { editions } from '../core/form/editions.ts';
import type { Row } from '../core/form/heading.ts';
import { slash, type Figure } from '../core/report/figure.ts';
import { figureOf, type Report } from '../core/report/report.ts';
import type { Sentence } from './sentence.ts';

/** How last year's items changed matters only where nothing else is reported of a row. */
const ofLastYear: readonly string[] = ['itemsLastYear', 'change'];

interface RowFigures {
  readonly row: Row;
  readonly columns: readonly DisclosureColumn[];
  readonly figures: readonly Figure[];
}

export function disclosureSummary(report: Report): Sentence {
  const rows = editions[report.edition].disclosure.flatMap((block) => rowsOf(report, block));
  const reported = rows.filter(({ figures }) => figures.every(isReported));
  const told = reported.filter(({ figures }) => !figures.every(isZero));
  const parts: readonly Sentence[] = [
    ...told.map(said),
    ...(told.length < reported.length ? [[zeros(told.length, reported.length < rows.length)]] : []),
    ...(reported.length < rows.length
      ? [[`${String(rows.length - reported.length)} 项没有填报数字`]]
      : []),
  ];
  return [...parts.flatMap((part, position) => (position === 0 ? part : ['；', ...part])), '。'];
}

function rowsOf(report: Report, { columns, rows }: DisclosureBlock): RowFigures[] {
  const current = columns.filter(({ id }) => !ofLastYear.includes(id));
  const telling = current.length > 0 ? current : columns;
  return rows.map((row) => ({
    row,
    columns: telling,
    figures: telling.map(({ id }) => figureOf(report, `proactiveDisclosure.${row.id}.${id}`)),
  }));
}

/** 行政许可 412 件; 行政规范性文件：制发 3 件、废止 1 件、现行有效 14 件. */
function said({ row, columns, figures }: RowFigures): Sentence {
  const isSingle = columns.length === 1;
  return columns.flatMap(({ key, unit }, position): Sentence => {
    const before = position === 0 ? `${row.label}${isSingle ? '' : '：'}` : '、';
    const after = unit === undefined ? '' : ` ${unit}`;
    return [`${before}${isSingle ? '' : key} `, figures[position] ?? '', after];
  });
}

function zeros(told: number, hasUnreported: boolean): string {
  const which = hasUnreported ? '填报的' : '';
  return told === 0 ? `${which}各项均为 0` : `其余${which}各项为 0`;
}

function isReported(figure: Figure): boolean {
  return figure !== null && figure !== slash;
}

function isZero(figure: Figure): boolean {
  return /^0(\.0+)?$/.test(String(figure));
}
