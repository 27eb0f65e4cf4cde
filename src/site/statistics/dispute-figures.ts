/** Cases by their result, and how often the body was corrected: before the agency above, and before a court. */
import {
  litigationLabel,
  litigations,
  reconsiderations,
  results,
} from '../../core/form/disputes.ts';
import { disputes, type DisputeSide } from '../../core/statistics/indicators.ts';
import type { Sentence } from '../sentence.ts';
import { rowBars } from './stat-bars.ts';
import type { StatFigure } from './stat-figure.ts';
import type { StatFrame } from './stat-frame.ts';
import { statTable } from './stat-tables.ts';
import { lead, told, toldRate } from './told.ts';

const unit = '件';
const correctedLabel = results.find(({ id }) => id === 'corrected')?.label ?? '';
const names: Readonly<Record<DisputeSide, string>> = {
  reconsideration: reconsiderations.map(({ label }) => label).join('、'),
  litigation: litigationLabel,
};
const bothProcedures = `${litigationLabel}是${litigations.map(({ label }) => label).join('的和')}的合在一起。`;

/** Open: upheld. Full: corrected. Dotted: ended otherwise. Hatched: not ended. */
const fills = ['f6', 'f1', 'f5', 'f7'];

export function disputeFigure(frame: StatFrame, side: DisputeSide): StatFigure {
  const title = names[side];
  const total = disputes[side].slice(-1);
  const parts = disputes[side]
    .slice(0, -1)
    .map((each, at) => ({ ...each, fill: fills[at] ?? 'f6' }));
  return {
    id: `${frame.id}-${side}`,
    title,
    sentence: disputeSentence(frame, side),
    charts: total.map((whole) => rowBars(frame, { title, unit }, parts, whole)),
    table: statTable(frame, { id: side, title, unit }, disputes[side], [
      { id: `${side}Corrected`, label: '纠正率' },
    ]),
    notes: [
      `纠正率＝${correctedLabel}／已审结，尚未审结的不算。`,
      ...(side === 'litigation' ? [bothProcedures] : []),
    ],
  };
}

function disputeSentence(frame: StatFrame, side: DisputeSide): Sentence {
  const { focus } = frame;
  if (focus === undefined) return [];
  const rate = { id: `${side}Corrected`, label: '纠正率', whole: '已审结' } as const;
  return [
    lead(focus, frame),
    ...told(focus, { id: `${side}.total`, label: names[side] }, frame),
    '，',
    ...told(focus, { id: `${side}.corrected`, label: correctedLabel }, frame),
    `；${toldRate(focus, rate)}。`,
  ];
}
