/**
 * What agencies write instead of the official label, seen in published reports. A report that uses one is imported
 * under the official label, and told so.
 */

/** By id of the row of the requests table. */
export const requestAliases: Readonly<Record<string, readonly string[]>> = {
  received: [
    '本年新收申请数量',
    '本年度新收政府信息公开申请数量',
    '本年新收政府信息公开申请',
    '本年新收政府信息公开申请件数',
  ],
  broughtForward: [
    '上年结转申请数量',
    '上年度结转政府信息公开申请数量',
    '上年结转政府信息公开申请',
    '上年结转政府信息公开申请件数',
  ],
  outcomes: ['本年办理结果', '本年度办理情况'],
  partlyDisclosed: [
    '部分公开区分处理的只计这一情况不计其他情形',
    '部分公开区分处理的只计这一情形不计其他情形',
  ],
  'withheld.stateSecret': ['国家秘密', '涉及国家秘密'],
  'withheld.prohibitedByLaw': ['其他法律法规禁止公开', '其他法律行政法规禁止公开的'],
  'withheld.threatToSecurityOrStability': ['危及三安全一稳定的', '三安全一稳定'],
  'withheld.thirdPartyRights': ['保护第三方合法权益的', '侵害第三方合法权益', '保护第三方权益'],
  'withheld.internalAffairs': ['三类内部事务信息', '属于三类内容事务信息', '属于三类内部管理信息'],
  'withheld.deliberativeRecords': ['四类过程性信息'],
  'withheld.enforcementCaseFiles': ['行政执法案卷', '属于行政执法案卷信息'],
  'withheld.administrativeInquiry': ['行政查询事项'],
  'unavailable.notHeld': ['本机关不掌握', '不掌握相关政府信息', '本机关不掌握相关信息'],
  'unavailable.wouldNeedCreation': ['没有现成信息', '没有现成信息需另行制作'],
  'unavailable.stillUnclear': ['补正后申请内容不明确', '补正后仍不明确'],
  'declined.petitionOrComplaint': ['信访举报投诉', '信访投诉举报类申请'],
  'declined.duplicate': ['重复的申请'],
  'declined.publishedMaterial': ['提供公开出版物'],
  'declined.excessive': ['无正当理由大量反复的申请', '大量反复申请'],
  'declined.confirmationOrReissue': [
    '要求确认或重新出具已获取信息',
    '要求行政机关确认或重新出具',
    '要求行政机关确认或者重新出具已获取信息',
  ],
  'closedOtherwise.clarificationOverdue': [
    '逾期不补正',
    '逾期不补正不再处理',
    '申请人逾期不补正',
    '申请人无正当理由逾期不补正',
  ],
  'closedOtherwise.feeUnpaid': [
    '逾期不缴费',
    '逾期未缴费',
    '逾期未缴费不再处理',
    '申请人逾期不缴费',
    '申请人逾期未按收费通知要求缴纳费用',
  ],
  'closedOtherwise.otherReason': ['其他情形', '其他原因'],
  resolved: ['合计', '办理结果总计', '本年度办理结果总计'],
  carriedForward: [
    '结转下年度',
    '结转下一年继续办理',
    '结转下年度继续办理申请数量',
    '结转下一年度继续办理',
  ],
};

/** By id of the row of the disclosure table; where an edition has its own word, the other's is an alias. */
export const disclosureAliases: Readonly<Record<string, readonly string[]>> = {
  governmentRules: ['政府规章', '部门规章'],
  normativeDocuments: ['规范性文件', '行政规范性文件'],
  otherServices: ['其他对外管理服务'],
  administrativeFees: ['行政事业性收费项目'],
};

/** By id of the column of the disclosure table. */
export const disclosureColumnAliases: Readonly<Record<string, readonly string[]>> = {
  issued: ['本年制发数', '本年制发件', '本年度制发件数', '本年度制发数', '本年制发数量'],
  repealed: ['本年废止数', '本年废止件', '本年度废止件数', '本年度废止数', '本年废止数量'],
  inForce: ['现行有效件', '现行有效数', '现行有效数量', '现行有效件数历史累计'],
  newlyMade: ['本年新制作'],
  newlyDisclosed: ['本年新公开'],
  disclosedTotal: ['对外公开总数', '对外公开总量'],
  decisions: [
    '本年处理决定数',
    '处理决定数',
    '处理决定数量',
    '本年处理决定数量',
    '本年度处理决定数量',
  ],
  itemsLastYear: ['上年项目数量', '上一年项目数'],
  change: ['本年增减', '增减'],
  amountInTenThousandYuan: ['本年收费金额', '收费金额', '本年度收费金额', '本年收费总金额'],
  items: ['采购项目数'],
  amount: ['采购总额', '采购金额'],
};

/** By id of the applicant. */
export const applicantAliases: Readonly<Record<string, readonly string[]>> = {
  naturalPerson: ['公民', '个人'],
  business: ['企业', '商业企业类'],
  researchInstitution: ['科研单位', '科研'],
  publicInterestOrganization: ['社会公益', '公益组织', '社会公益机构'],
  legalServiceProvider: ['法律服务'],
  otherOrganization: ['其它'],
  total: ['合计', '总数'],
};

/** By id of the section: titles without their number. */
export const sectionAliases: Readonly<Record<string, readonly string[]>> = {
  overview: ['总体工作情况', '总体情况概述', '概述', '基本情况', '工作总体情况'],
  proactiveDisclosure: [
    '行政机关主动公开政府信息情况',
    '主动公开政府信息的情况',
    '主动公开政府信息工作情况',
  ],
  requests: [
    '行政机关收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请的情况',
    '收到及处理政府信息公开申请情况',
  ],
  disputes: [
    '政府信息公开行政复议行政诉讼情况',
    '因政府信息公开工作被申请行政复议提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    '行政复议行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
  ],
  problemsAndImprovements: [
    '存在的主要问题及整改措施',
    '存在问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题和改进情况',
    '存在的问题及改进情况',
    '主要问题及改进情况',
    '存在的主要问题及改进措施',
  ],
  otherMatters: ['其他需要报告的情况', '其他需报告的事项', '其他事项', '需要报告的其他事项'],
};

/** By id of the section: words by which its number and they together tell its heading. */
export const sectionWords: Readonly<Record<string, readonly string[]>> = {
  overview: ['总体', '概述', '概况', '基本情况'],
  proactiveDisclosure: ['主动公开政府信息', '主动公开情况', '主动公开信息'],
  requests: ['依申请公开', '政府信息公开申请'],
  disputes: ['行政复议', '行政诉讼'],
  problemsAndImprovements: ['问题', '改进', '不足'],
  otherMatters: ['需要报告', '需报告', '其他事项'],
};
