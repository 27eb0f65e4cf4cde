import type { RuleFamily } from '../define-rule.ts';
import { blankFigures } from './blank-figures.ts';
import { disputesResultsTotal } from './disputes-results-total.ts';
import { documentsInYear } from './documents-in-year.ts';
import { requestsApplicantsTotal } from './requests-applicants-total.ts';
import { requestsFlowBalance } from './requests-flow-balance.ts';
import { requestsOutcomesTotal } from './requests-outcomes-total.ts';
import { ruleMakingPower } from './rule-making-power.ts';

export const tables: RuleFamily = {
  id: 'tables',
  title: '表格勾稽',
  rules: [
    requestsFlowBalance,
    requestsOutcomesTotal,
    requestsApplicantsTotal,
    disputesResultsTotal,
    blankFigures,
    ruleMakingPower,
    documentsInYear,
  ],
};
