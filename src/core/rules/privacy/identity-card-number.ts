import { findPrivateData } from '../../report/private-data/find-private-data.ts';
import { identityCards } from '../../report/private-data/identity-card.ts';
import { defineRule } from '../define-rule.ts';

/** No number of a person's identity card, whatever it stands in. */
export const identityCardNumber = defineRule({
  id: 'identity-card-number',
  severity: 'error',
  title: '不得公开身份证号码',
  basis:
    '《中华人民共和国政府信息公开条例》第十五条：涉及个人隐私的政府信息不得公开；号码按GB 11643-1999识别',
  rationale: '报告一旦发布就会被转载和收录，漏出去的身份证号码收不回来。',
  canBeAcknowledged: false,
  good: [
    {},
    { lead: '申请人须提交身份证明，身份证号码不在网上公开。' },
    { lead: '统一社会信用代码：11410726MB0000000R，索引号：000000000/2024-00003。' },
    { lead: '身份证号码写作110101********1234，不再公开全号。' },
  ],
  bad: [
    {
      given: { lead: '申请人的身份证号码是110101190001010006，已核对。' },
      messages: [
        '“110…06”是身份证号码，属于个人隐私，不得公开；请删去整个号码，附件里如有也一并删去',
      ],
    },
    {
      given: { lead: '已核对（１１０１０１ １９０００１０１ ００９Ｘ）。' },
      messages: [
        '“110…9X”是身份证号码，属于个人隐私，不得公开；请删去整个号码，附件里如有也一并删去',
      ],
    },
    {
      given: { corrections: [{ date: '2024-03-01', text: '删去110101190001010006一处。' }] },
      messages: [
        '“110…06”是身份证号码，属于个人隐私，不得公开；请删去整个号码，附件里如有也一并删去',
      ],
    },
  ],
  *check({ report }) {
    for (const { shown, place } of findPrivateData(report, identityCards)) {
      yield {
        message: `“${shown}”是身份证号码，属于个人隐私，不得公开；请删去整个号码，附件里如有也一并删去`,
        ...place,
      };
    }
  },
});
