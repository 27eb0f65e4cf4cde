import { findPrivateData } from '../../report/private-data/find-private-data.ts';
import { mobileNumbers } from '../../report/private-data/mobile-number.ts';
import { defineRule } from '../define-rule.ts';

/** An office is reached by its land-line; a mobile number is a person's. */
export const mobileNumber = defineRule({
  id: 'mobile-number',
  severity: 'error',
  title: '不得公开个人手机号码',
  basis:
    '《中华人民共和国政府信息公开条例》第十五条：涉及个人隐私的政府信息不得公开；第十二条：指南写机关的办公电话',
  rationale: '手机号码跟着人走，经办人换了岗位，号码还挂在网上；联系方式写办公室的固定电话。',
  canBeAcknowledged: false,
  good: [
    {},
    { lead: '联系电话：0000-0000000，监督电话：12345，服务热线：400-000-0000。' },
    { lead: '全年网站访问量13800000000次，受理号13800000000已办结。' },
    { lead: '手机号码138****0000已作处理。' },
  ],
  bad: [
    {
      given: { lead: '联系人：王某，电话：13800000000。' },
      messages: [
        '“138…00”是手机号码，属于个人信息，不得公开；请改写办公室的固定电话；确是机关公布的值班手机的，请写进words.yaml的“容许”',
      ],
    },
    {
      given: { lead: '可拨打 +86 138-0000-0000 咨询，或者[来电](tel:13900000000)。' },
      messages: [
        '“138…00”是手机号码，属于个人信息，不得公开；请改写办公室的固定电话；确是机关公布的值班手机的，请写进words.yaml的“容许”',
        '“139…00”是手机号码，属于个人信息，不得公开；请改写办公室的固定电话；确是机关公布的值班手机的，请写进words.yaml的“容许”',
      ],
    },
  ],
  *check({ report, words }) {
    for (const { shown, place } of findPrivateData(report, mobileNumbers, words.accepted)) {
      yield {
        message: `“${shown}”是手机号码，属于个人信息，不得公开；请改写办公室的固定电话；确是机关公布的值班手机的，请写进words.yaml的“容许”`,
        ...place,
      };
    }
  },
});
