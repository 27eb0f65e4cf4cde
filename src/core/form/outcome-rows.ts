/**
 * The rows of the requests table, each with its legal basis and its meaning in plain words.
 * Articles are those of 《中华人民共和国政府信息公开条例》 (国务院令第711号).
 */
import type { RequestGroup, RequestNode, RequestRow } from './request-node.ts';

export const received = row(
  'received',
  '本年新收',
  '一、本年新收政府信息公开申请数量',
  '新收',
  '第二十七条至第三十一条',
  '本年1月1日至12月31日收到的申请，一件申请计一次。',
);

export const broughtForward = row(
  'broughtForward',
  '上年结转',
  '二、上年结转政府信息公开申请数量',
  '上年结转',
  '',
  '上年收到、到年底还没有答复，转到本年办理的申请。',
);

export const disclosed = row(
  'disclosed',
  '予以公开',
  '（一）予以公开',
  '予以公开',
  '第三十六条第（一）、（二）项',
  '全部提供了所申请的信息，也包括告知已公开信息的获取方式。',
);

export const partlyDisclosed = row(
  'partlyDisclosed',
  '部分公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '部分公开',
  '第三十七条',
  '一部分可以公开，另一部分依法不能公开，分开处理。',
);

export const withheld = group('withheld', '不予公开', '（三）不予公开', [
  row(
    'withheld.stateSecret',
    '国家秘密',
    '1.属于国家秘密',
    '国家秘密',
    '第十四条',
    '信息已依法确定为国家秘密。',
  ),
  row(
    'withheld.prohibitedByLaw',
    '其他法律行政法规禁止公开',
    '2.其他法律行政法规禁止公开',
    '其他法律行政法规禁止公开',
    '第十四条',
    '别的法律或者行政法规明文禁止公开。',
  ),
  row(
    'withheld.threatToSecurityOrStability',
    '三安全一稳定',
    '3.危及“三安全一稳定”',
    '危及“三安全一稳定”',
    '第十四条',
    '公开后可能危及国家安全、公共安全、经济安全、社会稳定。',
  ),
  row(
    'withheld.thirdPartyRights',
    '保护第三方合法权益',
    '4.保护第三方合法权益',
    '保护第三方合法权益',
    '第十五条、第三十二条',
    '涉及他人的商业秘密、个人隐私，公开会损害其权益。',
  ),
  row(
    'withheld.internalAffairs',
    '三类内部事务信息',
    '5.属于三类内部事务信息',
    '三类内部事务信息',
    '第十六条第一款',
    '人事管理、后勤管理、内部工作流程方面的信息。',
  ),
  row(
    'withheld.deliberativeRecords',
    '四类过程性信息',
    '6.属于四类过程性信息',
    '四类过程性信息',
    '第十六条第二款',
    '讨论记录、过程稿、磋商信函、请示报告。',
  ),
  row(
    'withheld.enforcementCaseFiles',
    '行政执法案卷',
    '7.属于行政执法案卷',
    '行政执法案卷',
    '第十六条第二款',
    '行政执法案卷中的信息。',
  ),
  row(
    'withheld.administrativeInquiry',
    '行政查询事项',
    '8.属于行政查询事项',
    '行政查询事项',
    '第三十六条第（七）项',
    '工商、不动产登记等另有查询办法的资料。',
  ),
]);

export const unavailable = group('unavailable', '无法提供', '（四）无法提供', [
  row(
    'unavailable.notHeld',
    '本机关不掌握',
    '1.本机关不掌握相关政府信息',
    '本机关不掌握',
    '第三十六条第（四）、（五）项',
    '本机关没有这份信息，或者不由本机关负责公开。',
  ),
  row(
    'unavailable.wouldNeedCreation',
    '没有现成信息需要另行制作',
    '2.没有现成信息需要另行制作',
    '没有现成信息需要另行制作',
    '第三十八条',
    '要加工、分析之后才有的信息。',
  ),
  row(
    'unavailable.stillUnclear',
    '补正后申请内容仍不明确',
    '3.补正后申请内容仍不明确',
    '补正后申请内容仍不明确',
    '第三十条',
    '请申请人补充之后，仍看不出要什么信息。',
  ),
]);

export const declined = group('declined', '不予处理', '（五）不予处理', [
  row(
    'declined.petitionOrComplaint',
    '信访举报投诉类申请',
    '1.信访举报投诉类申请',
    '信访举报投诉类申请',
    '第三十九条第一款',
    '以申请的形式信访、举报、投诉。',
  ),
  row(
    'declined.duplicate',
    '重复申请',
    '2.重复申请',
    '重复申请',
    '第三十六条第（六）项',
    '同一申请人就相同内容再次申请。',
  ),
  row(
    'declined.publishedMaterial',
    '要求提供公开出版物',
    '3.要求提供公开出版物',
    '要求提供公开出版物',
    '第三十九条第二款',
    '要的是已经出版的报纸、期刊、书籍。',
  ),
  row(
    'declined.excessive',
    '无正当理由大量反复申请',
    '4.无正当理由大量反复申请',
    '无正当理由大量反复申请',
    '第三十五条',
    '数量、频次明显超出合理范围，又说明不了理由。',
  ),
  row(
    'declined.confirmationOrReissue',
    '要求确认或重新出具已获取信息',
    '5.要求行政机关确认或重新出具已获取信息',
    '要求确认或重新出具已获取信息',
    '',
    '信息已经拿到，只要求确认或者再出一份。',
  ),
]);

export const closedOtherwise2021 = group('closedOtherwise', '其他处理', '（六）其他处理', [
  row(
    'closedOtherwise.clarificationOverdue',
    '逾期不补正',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '逾期不补正',
    '第三十条',
    '通知补正后没有按时补正。',
  ),
  row(
    'closedOtherwise.feeUnpaid',
    '逾期不缴费',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '逾期不缴费',
    '第四十二条',
    '通知缴纳信息处理费后没有按时缴纳。',
  ),
  row(
    'closedOtherwise.otherReason',
    '其他',
    '3.其他',
    '其他',
    '',
    '前面没有列出的结果，如申请人自己撤回。',
  ),
]);

export const closedOtherwise2019 = row(
  'closedOtherwise',
  '其他处理',
  '（六）其他处理',
  '其他处理',
  '',
  '前面没有列出的结果，如逾期不补正、申请人自己撤回。',
);

export const resolved = row(
  'resolved',
  '总计',
  '（七）总计',
  '办结',
  '',
  '（一）至（六）之和，即本年办结的件数。',
);

export const carriedForward = row(
  'carriedForward',
  '结转下年度',
  '四、结转下年度继续办理',
  '结转下年',
  '',
  '到年底还没有答复，转到下一年办理的申请。',
);

function row(
  id: string,
  key: string,
  label: string,
  short: string,
  basis: string,
  meaning: string,
): RequestRow {
  return { kind: 'row', id, key, label, short, basis, meaning };
}

function group(id: string, key: string, label: string, rows: readonly RequestNode[]): RequestGroup {
  return { kind: 'group', id, key, label, short: key, rows };
}
