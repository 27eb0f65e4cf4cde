import { bankCards } from '../../report/private-data/bank-card.ts';
import { findPrivateData } from '../../report/private-data/find-private-data.ts';
import { defineRule } from '../define-rule.ts';

/** Cards are persons'; the accounts of public bodies have other numbers. */
export const bankCardNumber = defineRule({
  id: 'bank-card-number',
  severity: 'error',
  title: '不得公开银行卡号',
  basis:
    '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十八条：金融账户是敏感个人信息',
  rationale: '退费、补贴的名单和凭证贴进报告时，最容易把个人的卡号带出来。',
  canBeAcknowledged: false,
  good: [
    {},
    { lead: '信息处理费缴入县财政局非税收入专户，账号：6222000000000000004。' },
    { lead: '索引号6222000000000000004，备案编号6222000000000000004。' },
    { lead: '全年收费0元，没有退款。' },
  ],
  bad: [
    {
      given: { lead: '退款已转入申请人的银行卡6222000000000000004。' },
      messages: ['“622…04”是银行卡号，属于敏感个人信息，不得公开；请删去整个号码'],
    },
    {
      given: { lead: '卡号：6217 0000 0000 0000 004，已退费。' },
      messages: ['“621…04”是银行卡号，属于敏感个人信息，不得公开；请删去整个号码'],
    },
  ],
  *check({ report }) {
    for (const { shown, place } of findPrivateData(report, bankCards)) {
      yield {
        message: `“${shown}”是银行卡号，属于敏感个人信息，不得公开；请删去整个号码`,
        ...place,
      };
    }
  },
});
