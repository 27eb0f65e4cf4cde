import type { RuleFamily } from '../define-rule.ts';
import { editionFitsYear } from './edition-fits-year.ts';
import { identityAgreement } from './identity-agreement.ts';
import { publicationDate } from './publication-date.ts';

export const identity: RuleFamily = {
  id: 'identity',
  title: '身份与时间',
  rules: [identityAgreement, editionFitsYear, publicationDate],
};
