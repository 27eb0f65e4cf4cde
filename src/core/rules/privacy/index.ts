import type { RuleFamily } from '../define-rule.ts';

export const privacy: RuleFamily = {
  id: 'privacy',
  title: '个人信息',
  rules: [],
};
