/**
 * The equations that the form prints, by the rule that holds reports against them: how many there are, and which of
 * them could be tried. Whether one holds is for its rule to say.
 */
import { applicantColumns } from '../core/form/applicants.ts';
import type { EditionId } from '../core/form/editions.ts';
import type { FigureId } from '../core/form/figures.ts';
import { procedures, resultColumns } from '../core/form/disputes.ts';
import { outcomeRows, requestRows } from '../core/form/request-rows.ts';
import { figureOf, type Report } from '../core/report/report.ts';
import type { RuleFacts } from '../core/rules/define-rule.ts';
import { disputesResultsTotal } from '../core/rules/tables/disputes-results-total.ts';
import { requestsApplicantsTotal } from '../core/rules/tables/requests-applicants-total.ts';
import { requestsFlowBalance } from '../core/rules/tables/requests-flow-balance.ts';
import { requestsOutcomesTotal } from '../core/rules/tables/requests-outcomes-total.ts';

export interface Equations {
  readonly rule: RuleFacts;
  /** As short as the form itself says it. */
  readonly label: string;
  /** What one of them is: a column, a row, a case. */
  readonly measure: '栏' | '行' | '项';
  /** The figures of each. */
  readonly all: readonly (readonly FigureId[])[];
}

export function equationsOf(edition: EditionId): readonly Equations[] {
  return equations[edition];
}

function define(edition: EditionId): readonly Equations[] {
  const outcomes = outcomeRows(edition).map(({ id }) => id);
  return [
    {
      rule: requestsFlowBalance,
      label: '一＋二＝（七）＋四',
      measure: '栏',
      all: columns(['received', 'broughtForward', 'resolved', 'carriedForward']),
    },
    {
      rule: requestsOutcomesTotal,
      label: '（一）至（六）＝（七）',
      measure: '栏',
      all: columns([...outcomes, 'resolved']),
    },
    {
      rule: requestsApplicantsTotal,
      label: '各类申请人＝总计',
      measure: '行',
      all: requestRows(edition).map(({ row }) =>
        applicantColumns.map(({ id }) => `requests.${row.id}.${id}`),
      ),
    },
    {
      rule: disputesResultsTotal,
      label: '四种结果＝总计',
      measure: '项',
      all: procedures.map((procedure) =>
        resultColumns.map(({ id }) => `disputes.${procedure.id}.${id}`),
      ),
    },
  ];
}

/** A sum with a figure that was not reported is unknown. */
export function canBeTried(report: Report, equation: readonly FigureId[]): boolean {
  return equation.every((id) => typeof figureOf(report, id) === 'number');
}

function columns(rows: readonly string[]): Equations['all'] {
  return applicantColumns.map(({ id }) => rows.map((row) => `requests.${row}.${id}`));
}

const equations: Readonly<Record<EditionId, readonly Equations[]>> = {
  '2019': define('2019'),
  '2021': define('2021'),
};
