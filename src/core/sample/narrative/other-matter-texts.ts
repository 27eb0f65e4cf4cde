/** Section six: fees for processing, and what else there is to say. */

export const noProcessingFees: readonly string[] = [
  '本年度没有收取信息处理费。',
  '{year}年未向申请人收取任何费用，信息处理费为零。',
  '信息处理费方面：未发出收费通知，未收取费用。',
  '全年提供政府信息均为免费。',
  '没有申请达到收费的标准，因此没有信息处理费收入。',
  '{self}没有发生信息处理费。',
  '依申请提供信息没有收费。',
  '关于收费，{year}年没有需要报告的数额。',
];

export const processingFees: readonly string[] = [
  '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），发出信息处理费收费通知{feeNotices}份，收取{feeYuan}元，已上缴国库。',
  '信息处理费：发出收费通知{feeNotices}份，实际收取{feeYuan}元。',
  '全年收取信息处理费{feeYuan}元，发出收费通知{feeNotices}份，计费方式为按件。',
  '{scope}发出信息处理费收费通知{feeNotices}份，收到{feeYuan}元，票据齐全。',
  '因申请数量较多，依规定发出收费通知{feeNotices}份，信息处理费收入{feeYuan}元。',
];

/** Asked to pay, but nobody did. */
export const unpaidProcessingFees: readonly string[] = [
  '发出信息处理费收费通知{feeNotices}份，申请人没有按期缴纳，实际收取0元。',
  '信息处理费：通知缴费{feeNotices}份，逾期未缴，依规定不再处理，没有收入。',
  '收费通知{feeNotices}份发出以后均未缴费，因此信息处理费为零。',
];

export const otherMatters: readonly string[] = [
  '开展政府开放日活动，请居民到现场了解{duty1}的办理过程，参加者的提问整理后公布在网上。',
  '办理了人大代表建议和政协委员提案，可以公开的答复全文公布。',
  '{duty2}的信息公开标准目录已经修订，与上级目录保持一致。',
  '为配合{duty3}，{office}编写了一份常见问题汇编，放在专栏供下载。',
  '公开指南在{year}年更新过一次，更换了办公时间和乘车路线。',
  '参加了全县的政务公开业务竞赛，赛后把题目和答案公开，供各单位自学。',
  '探索把{duty1}的公开信息推送到村务公开栏，让不上网的群众也能看到。',
  '热线反映的事项中，有{answers}条转化成了主动公开的内容。',
  '对{answers}条高频咨询作了归纳，形成标准答复，窗口、电话和网上口径一致。',
  '除信息处理费的情况外，没有其他需要报告的事项。',
  '公共企业事业单位的信息公开由主管单位督促，{year}年检查了一遍，问题已反馈。',
  '下一年将继续公布{duty2}的进展，欢迎社会各界监督。',
  '{self}按要求报送了年度报告的电子文本，公布的内容与报送的内容一致。',
];
