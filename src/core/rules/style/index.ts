import type { RuleFamily } from '../define-rule.ts';
import { documentNumberForm } from './document-number-form.ts';
import { numberingRepeated } from './numbering-repeated.ts';
import { sectionsComplete } from './sections-complete.ts';

export const style: RuleFamily = {
  id: 'style',
  title: '公文规范',
  rules: [sectionsComplete, documentNumberForm, numberingRepeated],
};
