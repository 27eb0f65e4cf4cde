import { findPrivateData } from '../../report/private-data/find-private-data.ts';
import { personalEmails } from '../../report/private-data/personal-email.ts';
import { defineRule } from '../define-rule.ts';

/** The mailbox of an office may be printed, whoever provides it; that of a person may not. */
export const personalEmail = defineRule({
  id: 'personal-email',
  severity: 'error',
  title: '不得公开个人电子邮箱',
  basis:
    '《中华人民共和国政府信息公开条例》第十五条：涉及个人隐私的政府信息不得公开；第十二条：指南写机关的互联网联系方式',
  rationale: '由QQ号、手机号组成的邮箱能找到本人；申请人的邮箱更不应出现在报告里。',
  canBeAcknowledged: false,
  good: [
    {},
    { lead: '电子邮箱：slxsljbgs@163.com，地址：示例县示例街1号。' },
    { lead: '申请人可以通过电子邮件（slxsljbgs@163.com）提出申请。' },
    { lead: '邮箱：slj@shilixian.gov.cn。' },
  ],
  bad: [
    {
      given: { lead: '电子邮箱：100000000@qq.com。' },
      messages: [
        '“10…@qq.com”是个人电子邮箱，属于个人信息，不得公开；请删去；确是机关公布的工作邮箱的，请写进words.yaml的“容许”',
      ],
    },
    {
      given: { lead: '已将答复发至申请人的邮箱lisi-abc@163.com。' },
      messages: [
        '“li…@163.com”是个人电子邮箱，属于个人信息，不得公开；请删去；确是机关公布的工作邮箱的，请写进words.yaml的“容许”',
      ],
    },
    {
      given: { lead: '如有疑问，请[来信](mailto:13800000000@139.com)。' },
      messages: [
        '“13…@139.com”是个人电子邮箱，属于个人信息，不得公开；请删去；确是机关公布的工作邮箱的，请写进words.yaml的“容许”',
      ],
    },
  ],
  *check({ report, words }) {
    for (const { shown, place } of findPrivateData(report, personalEmails, words.accepted)) {
      yield {
        message: `“${shown}”是个人电子邮箱，属于个人信息，不得公开；请删去；确是机关公布的工作邮箱的，请写进words.yaml的“容许”`,
        ...place,
      };
    }
  },
});
