/** The table beside a chart: its rows, with how many reports each is of. */
import type { Indicator } from '../../core/statistics/indicators.ts';
import { emptyRate } from '../../core/statistics/rate.ts';
import type { RateId } from '../../core/statistics/rates.ts';
import { tally } from '../../core/statistics/totals.ts';
import { textCell, type StatCell, type StatTable, type StatTableRow } from './stat-figure.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { rateCell, tallyCell } from './tally-cells.ts';

export interface RateColumn {
  readonly id: RateId;
  readonly label: string;
}

export function statTable(
  frame: StatFrame,
  { id, title, unit }: { id: string; title: string; unit: string },
  indicators: readonly Indicator[],
  rates: readonly RateColumn[] = [],
): StatTable {
  const { rows, sum, isOneBody } = frame;
  const cells = ({ totals, due }: StatRow): readonly StatCell[] => [
    ...(isOneBody ? [] : [coverageCell(totals.reports, due)]),
    ...indicators.map((indicator) => tallyCell(tally(totals, indicator.id), isOneBody)),
    ...rates.map((rate) => rateCell(totals.rates.get(rate.id) ?? emptyRate, totals.reports)),
  ];
  const toRow = (row: StatRow): StatTableRow => ({
    label: row.label,
    href: row.href,
    isSum: row === sum,
    opensForm: row.opensForm,
    cells: cells(row),
  });
  return {
    id: `table-${frame.id}-${id}`,
    caption: `${frame.of}${title}`,
    unit,
    rowHeading: frame.by === 'year' ? '年度' : '类别',
    columns: [
      ...(isOneBody ? [] : ['报告份数']),
      ...indicators.map(({ label }) => label),
      ...rates.map(({ label }) => label),
    ],
    rows: [...rows, ...(sum === undefined ? [] : [sum])].map(toRow),
  };
}

function coverageCell(reports: number, due: number): StatCell {
  const note = reports < due ? `应发${String(due)}` : '';
  return textCell(String(reports), note, reports === 0);
}
