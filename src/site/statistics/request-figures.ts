/** What became of the requests, who asked, and what was left at the end of the year. */
import {
  applicantIndicators,
  indicatorOf,
  organizations,
  outcomes,
  type Indicator,
} from '../../core/statistics/indicators.ts';
import type { Sentence } from '../sentence.ts';
import type { StatFigure } from './stat-figure.ts';
import type { StatFrame } from './stat-frame.ts';
import { indicatorBars, rowBars } from './stat-bars.ts';
import { statTable } from './stat-tables.ts';
import { lead, told, toldRate } from './told.ts';

const unit = '件';
const received = indicatorOf('received');
const resolved = indicatorOf('resolved');
const carriedForward = indicatorOf('carriedForward');
const naturalPerson = indicatorOf('applicants.naturalPerson');

export function outcomesFigure(frame: StatFrame): StatFigure {
  const title = '办理结果';
  const parts = filled(outcomes, ['f1', 'f2', 'f3', 'f4', 'f5', 'f6']);
  return {
    id: `${frame.id}-outcomes`,
    title,
    sentence: outcomesSentence(frame),
    charts: [rowBars(frame, { title, unit }, parts, resolved)],
    table: statTable(
      frame,
      { id: 'outcomes', title, unit },
      [...outcomes, resolved],
      [{ id: 'disclosure', label: '公开率' }],
    ),
    notes: [
      '公开率＝（予以公开＋部分公开）／办结，只算这几项都填了的报告。横条右边的数是办结总计。',
    ],
  };
}

export function applicantsFigure(frame: StatFrame): StatFigure {
  const title = '谁来申请';
  const all = applicantIndicators.map((each) => ({ ...each, fill: 'f1' }));
  const sides = filled([naturalPerson, organizations], ['f1', 'f6']);
  const kinds = indicatorBars(frame, { title, unit }, all);
  return {
    id: `${frame.id}-applicants`,
    title,
    sentence: applicantsSentence(frame),
    charts: [
      ...(kinds === undefined ? [] : [kinds]),
      ...(frame.rows.length > 1 ? [rowBars(frame, { title, unit }, sides, received)] : []),
    ],
    table: statTable(frame, { id: 'applicants', title, unit }, [...applicantIndicators, received]),
    notes: [
      `“其他”是${organizations.label}中不属于前几种的；自然人以外的几种合起来是${organizations.label}。`,
    ],
  };
}

export function backlogFigure(frame: StatFrame): StatFigure {
  const title = '年末没有办完的申请';
  return {
    id: `${frame.id}-backlog`,
    title: '积压',
    sentence: backlogSentence(frame),
    charts: [rowBars(frame, { title, unit }, [{ ...carriedForward, fill: 'f7' }], carriedForward)],
    table: statTable(
      frame,
      { id: 'backlog', title, unit },
      [received, indicatorOf('broughtForward'), carriedForward],
      [{ id: 'backlog', label: '结转比例' }],
    ),
    notes: ['结转比例＝结转下年／（新收＋上年结转），只算这几项都填了的报告。'],
  };
}

function outcomesSentence(frame: StatFrame): Sentence {
  const { focus } = frame;
  if (focus === undefined) return [];
  const rate = { id: 'disclosure', label: '公开率', whole: '办结' } as const;
  return [
    lead(focus, frame),
    ...told(focus, resolved, frame),
    '，其中',
    ...told(focus, indicatorOf('disclosed'), frame),
    '，',
    ...told(focus, indicatorOf('partlyDisclosed'), frame),
    `；${toldRate(focus, rate)}。`,
  ];
}

function applicantsSentence(frame: StatFrame): Sentence {
  const { focus } = frame;
  if (focus === undefined) return [];
  return [
    lead(focus, frame),
    ...told(focus, received, frame),
    '，',
    ...told(focus, naturalPerson, frame),
    '，',
    ...told(focus, organizations, frame),
    '。',
  ];
}

function backlogSentence(frame: StatFrame): Sentence {
  const { focus } = frame;
  if (focus === undefined) return [];
  const left = { ...carriedForward, label: '年末没有办完、结转下年的' };
  const rate = { id: 'backlog', label: '结转比例', whole: '新收和上年结转' } as const;
  return [lead(focus, frame), ...told(focus, left, frame), `；${toldRate(focus, rate)}。`];
}

function filled(indicators: readonly Indicator[], fills: readonly string[]) {
  return indicators.map((indicator, at) => ({ ...indicator, fill: fills[at] ?? 'f6' }));
}
