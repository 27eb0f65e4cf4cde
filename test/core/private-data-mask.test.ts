/** All numbers and names are made up; check digits are computed. */
import { expect, test } from 'vitest';
import { withoutPrivateData } from '../../src/core/report/private-data/mask.ts';
import { excerpt } from '../../src/core/report/text/sentences.ts';
import { findingsOf, reportText } from '../support/report-text.ts';

test.each([
  ['身份证号110101190001010006。', '身份证号110…06。'],
  ['拨打138-0000-0000，或13900000000。', '拨打138…00，或139…00。'],
  ['银行卡6222000000000000004已退费', '银行卡622…04已退费'],
  ['邮箱100000000@qq.com', '邮箱10…@qq.com'],
  ['申请人王谦和申请公开', '申请人王某申请公开'],
  ['电话0000-0000000，编号13800000000', '电话0000-0000000，编号13800000000'],
])('%s is told as %s', (text, told) => {
  expect(withoutPrivateData(text)).toBe(told);
});

test('an excerpt doesn’t end in the middle of a number that may not be public', () => {
  expect(excerpt('2022年，我局与申请人核对身份证号码110101190001010006后答复。')).toBe(
    '2022年，我局与申请人核对身份证号码110…06后答复。',
  );
});

test('no finding of any rule on a file tells the number that makes it unfit to publish', () => {
  const told = findingsOf(
    reportText({
      lead: '2022年，我局与申请人核对110101190001010006和13800000000，（三）答复。[名单](2023/110101190001010006.pdf)',
      statements: [{ rule: 'identity-card-number', reason: '号码110101190001010006已核对。' }],
    }),
  );
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((line) => /110101190001010006|13800000000/.test(line))).toEqual([]);
});
