/** All rules, in the order in which editors see them. */
import { blankFigures } from './blank-figures.ts';
import type { Rule } from './define-rule.ts';
import { disputesResultsTotal } from './disputes-results-total.ts';
import { documentNumberForm } from './document-number-form.ts';
import { editionFitsYear } from './edition-fits-year.ts';
import { identityAgreement } from './identity-agreement.ts';
import { narrativePartsTotal } from './narrative-parts-total.ts';
import { numberingRepeated } from './numbering-repeated.ts';
import { otherYearInText } from './other-year-in-text.ts';
import { publicationDate } from './publication-date.ts';
import { requestsApplicantsTotal } from './requests-applicants-total.ts';
import { requestsFlowBalance } from './requests-flow-balance.ts';
import { requestsOutcomesTotal } from './requests-outcomes-total.ts';
import { sectionsComplete } from './sections-complete.ts';

export const rules: readonly Rule[] = [
  identityAgreement,
  editionFitsYear,
  publicationDate,
  sectionsComplete,
  requestsFlowBalance,
  requestsOutcomesTotal,
  requestsApplicantsTotal,
  disputesResultsTotal,
  blankFigures,
  narrativePartsTotal,
  otherYearInText,
  documentNumberForm,
  numberingRepeated,
];

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
