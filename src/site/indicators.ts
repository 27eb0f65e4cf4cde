/** The figures of a body that the site follows over the years: totals that mean the same in both editions. */
import { litigationLabel, reconsiderations } from '../core/form/disputes.ts';
import type { Report } from '../core/report/report.ts';
import { contributionOf, isAmount } from '../core/statistics/contribution.ts';
import {
  disputes,
  enforcement,
  flows,
  indicatorOf,
  outcomes,
  type Indicator as Summed,
} from '../core/statistics/indicators.ts';

export interface Indicator {
  readonly id: string;
  readonly label: string;
  /** Undefined where it was not reported. */
  readonly count: (report: Report) => number | undefined;
  /** A slash was filed, which is neither a blank nor a zero. */
  readonly isSlash: (report: Report) => boolean;
}

export interface IndicatorGroup {
  readonly id: 'flow' | 'outcomes' | 'disputes' | 'enforcement';
  readonly label: string;
  readonly indicators: readonly Indicator[];
}

export const indicatorGroups: readonly IndicatorGroup[] = [
  { id: 'flow', label: '收与办', indicators: flows.map(followed) },
  { id: 'outcomes', label: '办理结果', indicators: outcomes.map(followed) },
  {
    id: 'disputes',
    label: '争议',
    indicators: [
      ...cases('reconsideration', reconsiderations.map(({ short }) => short).join('、')),
      ...cases('litigation', litigationLabel),
    ],
  },
  { id: 'enforcement', label: '许可与执法', indicators: enforcement.map(followed) },
];

export const receivedIndicator: Indicator = followed(indicatorOf('received'));

function cases(side: keyof typeof disputes, label: string): readonly Indicator[] {
  return disputes[side].slice(-1).map((total) => followed({ ...total, id: side, label }));
}

function followed(indicator: Summed): Indicator {
  const { id, label } = indicator;
  return {
    id,
    label,
    count: (report) => {
      const contribution = contributionOf(report, indicator);
      return isAmount(contribution) ? Number(contribution.units) : undefined;
    },
    isSlash: (report) => contributionOf(report, indicator) === 'slash',
  };
}
