/** What came in and what was done: lines over years, bars of the kinds of bodies. */
import { flows, indicatorOf } from '../../core/statistics/indicators.ts';
import { tally, type Totals } from '../../core/statistics/totals.ts';
import type { Sentence } from '../sentence.ts';
import { rowBars } from './stat-bars.ts';
import type { StatFigure } from './stat-figure.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { flowLines } from './stat-lines.ts';
import { statTable } from './stat-tables.ts';
import { lead, told } from './told.ts';

const unit = '件';
const received = indicatorOf('received');
const resolved = indicatorOf('resolved');

export function flowFigure(frame: StatFrame): StatFigure {
  const title = '新收和办结的申请';
  return {
    id: `${frame.id}-flow`,
    title: '收与办',
    sentence: flowSentence(frame),
    charts: [
      frame.by === 'year' && given(frame).length > 1
        ? flowLines(frame, { title, unit }, [received, resolved])
        : rowBars(frame, { title: '新收的申请', unit }, [{ ...received, fill: 'f1' }], received),
    ],
    table: statTable(frame, { id: 'flow', title, unit }, flows),
    notes: [],
  };
}

function given({ rows }: StatFrame): readonly StatRow[] {
  return rows.filter(({ totals }) => tally(totals, 'received').counted > 0);
}

function flowSentence(frame: StatFrame): Sentence {
  const { by, focus, sum } = frame;
  if (by === 'kind') return focus === undefined ? [] : [...both(sum ?? focus, frame), '。'];
  const there = given(frame);
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return ['没有报告填写这几项。'];
  if (first === last) return [...both(first, frame), '。'];
  return [
    ...both(first, frame),
    '；',
    ...both(last, frame),
    `。${formSentence(frame, first, last)}${warning(first, last)}`,
  ];
}

function both(row: StatRow, frame: StatFrame): Sentence {
  return [lead(row, frame), ...told(row, received, frame), '，', ...told(row, resolved, frame)];
}

/** Where the form changed between the two years. */
function formSentence({ rows }: StatFrame, first: StatRow, last: StatRow): string {
  const opening = rows
    .slice(rows.indexOf(first) + 1, rows.indexOf(last) + 1)
    .find(({ opensForm }) => opensForm);
  return opening === undefined ? '' : `${opening.label}起用2021年格式。`;
}

/** Why the two years are no course of the same bodies; empty where they are. */
function warning(first: StatRow, last: StatRow): string {
  if (first.totals.reports !== last.totals.reports) {
    return '两年的报告份数不同，不能直接比较。';
  }
  const before = new Set(first.bodies);
  if (!last.bodies.every((body) => before.has(body))) {
    return '两年有报告的机关不同，不能直接比较。';
  }
  return isWhole(first.totals) && isWhole(last.totals) ? '' : '有报告没有填全，不能直接比较。';
}

function isWhole(totals: Totals): boolean {
  return [received, resolved].every(({ id }) => tally(totals, id).counted === totals.reports);
}
