/** What came in, what became of it, who asked, and what was left at the end of the year. */
import {
  applicantIndicators,
  flows,
  indicatorOf,
  organizations,
  outcomes,
  type Indicator,
} from '../../core/statistics/indicators.ts';
import { emptyRate } from '../../core/statistics/rate.ts';
import { tally } from '../../core/statistics/totals.ts';
import type { Sentence } from '../sentence.ts';
import type { StatFigure } from './stat-figure.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { indicatorBars, rowBars } from './stat-bars.ts';
import { flowLines } from './stat-lines.ts';
import { statTable } from './stat-tables.ts';
import { rateWords, told, when } from './tally-words.ts';

const unit = '件';
const received = indicatorOf('received');
const resolved = indicatorOf('resolved');
const carriedForward = indicatorOf('carriedForward');

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
  const sides = filled([indicatorOf('applicants.naturalPerson'), organizations], ['f1', 'f6']);
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
    notes: ['“其他”是法人或者其他组织中不属于前几种的；自然人以外的几种合起来是法人或者其他组织。'],
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

function given({ rows }: StatFrame): readonly StatRow[] {
  return rows.filter(({ totals }) => tally(totals, 'received').counted > 0);
}

function flowSentence(frame: StatFrame): Sentence {
  const { by, focus, sum } = frame;
  if (by === 'kind') return focus === undefined ? [] : [...inYear(sum ?? focus, ''), '。'];
  const there = given(frame);
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return ['没有报告填写这几项。'];
  if (first === last) return [...inYear(first, first.label), '。'];
  const differ = first.totals.reports !== last.totals.reports;
  return [
    ...inYear(first, first.label),
    '；',
    ...inYear(last, last.label),
    differ ? '。两年的报告份数不同，不能直接比较。' : '。',
  ];
}

function inYear({ totals }: StatRow, when: string): Sentence {
  const of = totals.reports === 1 ? '' : ` ${String(totals.reports)} 份报告共`;
  return [
    ...told(`${when}${of}新收`, tally(totals, 'received')),
    '，',
    ...told('办结', tally(totals, 'resolved')),
  ];
}

function outcomesSentence({ focus, by }: StatFrame): Sentence {
  if (focus === undefined) return [];
  const { totals } = focus;
  return [
    ...told(`${when(focus, by)}办结`, tally(totals, 'resolved')),
    '，其中',
    ...told(indicatorOf('disclosed').label, tally(totals, 'disclosed')),
    '，',
    ...told(indicatorOf('partlyDisclosed').label, tally(totals, 'partlyDisclosed')),
    `；${rateWords('公开率', totals.rates.get('disclosure') ?? emptyRate, '办结')}。`,
  ];
}

function applicantsSentence({ focus, by }: StatFrame): Sentence {
  if (focus === undefined) return [];
  const { totals } = focus;
  return [
    ...told(`${when(focus, by)}新收`, tally(totals, 'received')),
    '，',
    ...told('自然人', tally(totals, 'applicants.naturalPerson')),
    '，',
    ...told('法人或者其他组织', tally(totals, organizations.id)),
    '。',
  ];
}

function backlogSentence({ focus, by }: StatFrame): Sentence {
  if (focus === undefined) return [];
  const { totals } = focus;
  return [
    ...told(`${when(focus, by)}年末没有办完、结转下年的`, tally(totals, 'carriedForward')),
    `；${rateWords('结转比例', totals.rates.get('backlog') ?? emptyRate, '新收和上年结转')}。`,
  ];
}

function filled(indicators: readonly Indicator[], fills: readonly string[]) {
  return indicators.map((indicator, at) => ({ ...indicator, fill: fills[at] ?? 'f6' }));
}
