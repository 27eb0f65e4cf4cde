import { findPrivateData } from '../../report/private-data/find-private-data.ts';
import { namedApplicants } from '../../report/private-data/named-applicants.ts';
import { namesInTables } from '../../report/private-data/names-in-tables.ts';
import { defineRule } from '../define-rule.ts';

/** Who applied, complained or sued is told as 张某, or not at all. */
export const applicantName = defineRule({
  id: 'applicant-name',
  severity: 'error',
  title: '不得公开申请人、当事人的姓名',
  basis:
    '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十五条：个人信息不得公开，取得个人单独同意的除外',
  rationale: '申请公开、复议和诉讼都是公民的权利，不应因此被点名；举例说明时写“张某”即可。',
  canBeAcknowledged: false,
  good: [
    {},
    { lead: '申请人张某某申请公开征地协议，申请人主要为自然人。' },
    { lead: '申请人高度关注征地补偿，申请人方面没有异议，申请人何时收到以邮戳为准。' },
    { lead: '原告示例公司诉示例县水利局一案，当事人陈述意见后撤诉。' },
    { lead: '申请人王谦和写来感谢信。', words: { accepted: ['王谦和'] } },
  ],
  bad: [
    {
      given: { lead: '申请人王谦和申请公开征地协议，已答复。' },
      messages: [
        '这里写出了王某的全名，属于个人信息，不得公开；请改写成“王某”，不是姓名的，请写进words.yaml的“容许”',
      ],
    },
    {
      given: { lead: '行政诉讼1件，即李守信诉示例县水利局政府信息公开一案，法院驳回起诉。' },
      messages: [
        '这里写出了李某的全名，属于个人信息，不得公开；请改写成“李某”，不是姓名的，请写进words.yaml的“容许”',
      ],
    },
    {
      given: {
        lead: '| 序号 | 申请人 | 结果 |\n| --- | --- | --- |\n| 1 | 王谦和 | 予以公开 |\n| 2 | 示例公司 | 不予公开 |',
      },
      messages: [
        '这里写出了王某的全名，属于个人信息，不得公开；请改写成“王某”，不是姓名的，请写进words.yaml的“容许”',
      ],
    },
  ],
  *check({ report, words }) {
    const found = [
      ...findPrivateData(report, namedApplicants, words.accepted),
      ...namesInTables(report, words.accepted),
    ];
    for (const { shown, place } of found) {
      yield {
        message: `这里写出了${shown}的全名，属于个人信息，不得公开；请改写成“${shown}”，不是姓名的，请写进words.yaml的“容许”`,
        ...place,
      };
    }
  },
});
