import type { RuleFamily } from '../define-rule.ts';
import { carryForwardContinuity } from './carry-forward-continuity.ts';
import { documentsInForce } from './documents-in-force.ts';
import { membersTotal } from './members-total.ts';
import { reportMissing } from './report-missing.ts';
import { textRepeated } from './text-repeated.ts';

export const years: RuleFamily = {
  id: 'years',
  title: '跨年度与跨机关',
  rules: [carryForwardContinuity, documentsInForce, membersTotal, reportMissing, textRepeated],
};
