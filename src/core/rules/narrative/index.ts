import type { RuleFamily } from '../define-rule.ts';
import { growthSinceLastYear } from './growth-since-last-year.ts';
import { narrativeAgreement } from './narrative-agreement.ts';
import { narrativeGrowth } from './narrative-growth.ts';
import { narrativePartsTotal } from './narrative-parts-total.ts';
import { otherYearInText } from './other-year-in-text.ts';
import { quantityToldTwice } from './quantity-told-twice.ts';

export const narrative: RuleFamily = {
  id: 'narrative',
  title: '正文与数字',
  rules: [
    narrativeAgreement,
    narrativePartsTotal,
    narrativeGrowth,
    growthSinceLastYear,
    quantityToldTwice,
    otherYearInText,
  ],
};
