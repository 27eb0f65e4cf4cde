import type { RuleFamily } from '../define-rule.ts';
import { agencyNameComplete } from './agency-name-complete.ts';
import { correctionsRemoved } from './corrections-removed.ts';
import { editionFitsYear } from './edition-fits-year.ts';
import { identityAgreement } from './identity-agreement.ts';
import { identityInText } from './identity-in-text.ts';
import { publicationDateChanged } from './publication-date-changed.ts';
import { publicationDate } from './publication-date.ts';
import { publishedByDeadline } from './published-by-deadline.ts';

export const identity: RuleFamily = {
  id: 'identity',
  title: '身份与时间',
  rules: [
    identityAgreement,
    identityInText,
    agencyNameComplete,
    editionFitsYear,
    publicationDate,
    publishedByDeadline,
    publicationDateChanged,
    correctionsRemoved,
  ],
};
