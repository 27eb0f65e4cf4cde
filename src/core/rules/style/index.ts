import type { RuleFamily } from '../define-rule.ts';
import { documentNumberForm } from './document-number-form.ts';
import { documentTitle } from './document-title.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { numberingGap } from './numbering-gap.ts';
import { numberingLevel } from './numbering-level.ts';
import { numberingRepeated } from './numbering-repeated.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { quotationMarksOfTitles } from './quotation-marks-of-titles.ts';
import { sectionText } from './section-text.ts';
import { sectionsComplete } from './sections-complete.ts';
import { spacesInText } from './spaces-in-text.ts';
import { typingErrors } from './typing-errors.ts';
import { unclosedBrackets } from './unclosed-brackets.ts';

export const style: RuleFamily = {
  id: 'style',
  title: '公文规范',
  rules: [
    sectionsComplete,
    sectionText,
    placeholderLeft,
    documentTitle,
    documentNumberForm,
    quotationMarksOfTitles,
    numberingGap,
    numberingRepeated,
    numberingLevel,
    typingErrors,
    unclosedBrackets,
    halfWidthPunctuation,
    spacesInText,
  ],
};
