/** The figures of a body that the site follows over the years: totals that mean the same in both editions. */
import { findFigureDefinition } from '../core/form/figures.ts';
import {
  litigationLabel,
  litigations,
  procedures,
  reconsiderations,
} from '../core/form/disputes.ts';
import { currentEdition } from '../core/form/editions.ts';
import { requestRow } from '../core/form/request-rows.ts';
import { sum } from '../core/report/figure.ts';
import { figureOf, type Report } from '../core/report/report.ts';
import { outcomeNodes } from '../core/form/request-rows.ts';
import { outcomeCount } from './outcome-totals.ts';

export interface Indicator {
  readonly id: string;
  readonly label: string;
  /** Undefined where it was not reported. */
  readonly count: (report: Report) => number | undefined;
}

export interface IndicatorGroup {
  readonly id: 'flow' | 'outcomes' | 'disputes' | 'enforcement';
  readonly label: string;
  readonly indicators: readonly Indicator[];
}

export const indicatorGroups: readonly IndicatorGroup[] = [
  {
    id: 'flow',
    label: '收与办',
    indicators: ['received', 'broughtForward', 'resolved', 'carriedForward'].map(requestTotal),
  },
  { id: 'outcomes', label: '办理结果', indicators: outcomeNodes(currentEdition.id).map(outcome) },
  {
    id: 'disputes',
    label: '争议',
    indicators: [
      cases('reconsideration', reconsiderations),
      cases('litigation', litigations, litigationLabel),
    ],
  },
  {
    id: 'enforcement',
    label: '许可与执法',
    indicators: ['licensing', 'penalties', 'compulsion'].map(decisions),
  },
];

function requestTotal(id: string): Indicator {
  return single(id, requestRow(currentEdition.id, id).short, `requests.${id}.total`);
}

function outcome({ id, short }: { id: string; short: string }): Indicator {
  return { id, label: short, count: (report) => outcomeCount(report, id) };
}

function cases(id: string, of: typeof procedures, label?: string): Indicator {
  return {
    id,
    label: label ?? of.map(({ short }) => short).join('、'),
    count: (report) =>
      sum(of.map((procedure) => figureOf(report, `disputes.${procedure.id}.total`))),
  };
}

function decisions(row: string): Indicator {
  const id = `proactiveDisclosure.${row}.decisions`;
  return single(row, findFigureDefinition(currentEdition.id, id)?.rowLabels.at(-1) ?? row, id);
}

function single(id: string, label: string, figure: string): Indicator {
  return { id, label, count: (report) => sum([figureOf(report, figure)]) };
}
