/** Fees: the trial form has no amount, so that the years on it are not there. */
import { fees } from '../../core/statistics/indicators.ts';
import { tally } from '../../core/statistics/totals.ts';
import { rowBars } from './stat-bars.ts';
import type { StatFigure } from './stat-figure.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { statTable } from './stat-tables.ts';
import { lead, told } from './told.ts';

/** Undefined where no report is on a form that asks for it. */
export function feesFigure(frame: StatFrame): StatFigure | undefined {
  const asked = { ...frame, rows: frame.rows.filter(isAsked).map(asFirst) };
  const { focus } = frame;
  if (asked.rows.length === 0 || focus === undefined || !isAsked(focus)) return undefined;
  const { label, unit } = fees;
  return {
    id: `${frame.id}-fees`,
    title: '收费',
    sentence: [lead(focus, frame), ...told(focus, fees, frame), '。'],
    charts: [rowBars(asked, { title: label, unit }, [{ ...fees, fill: 'f1' }], fees)],
    table: statTable(asked, { id: 'fees', title: label, unit }, [fees]),
    notes:
      asked.rows.length < frame.rows.length
        ? ['2019年格式没有收费金额一项，图和表从改用2021年格式的年份开始。']
        : [],
  };
}

function isAsked({ totals }: StatRow): boolean {
  const { counted, blank, slash } = tally(totals, fees.id);
  return counted + blank + slash > 0;
}

/** Before it there is nothing on another form that a line could set it apart from. */
function asFirst(row: StatRow): StatRow {
  return { ...row, opensForm: false };
}
