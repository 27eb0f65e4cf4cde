import type { RuleFamily } from '../define-rule.ts';
import { applicantName } from './applicant-name.ts';
import { bankCardNumber } from './bank-card-number.ts';
import { identityCardNumber } from './identity-card-number.ts';
import { mobileNumber } from './mobile-number.ts';
import { personalEmail } from './personal-email.ts';

export const privacy: RuleFamily = {
  id: 'privacy',
  title: '个人信息',
  rules: [identityCardNumber, mobileNumber, bankCardNumber, personalEmail, applicantName],
};
