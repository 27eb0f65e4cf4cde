/** Words for the rows and columns of the requests table. */
import { requestAliases } from './aliases.ts';
import { applicants } from './applicants.ts';
import type { EditionId } from './editions.ts';
import { outcomeRows, requestRows } from './request-rows.ts';
import { alternatives, spoken, words, type SpokenTerm } from './spoken-term.ts';

export function spokenRequests(edition: EditionId): readonly SpokenTerm[] {
  return [...flows(edition), ...groups(edition), ...reasons(edition), ...spokenApplicants];
}

/** What came in, what went out and what stayed. */
function flows(edition: EditionId): SpokenTerm[] {
  const outcomes = outcomeRows(edition).map(({ id }) => id);
  const answered = outcomes.filter((id) => !id.startsWith('closedOtherwise'));
  const processed = answered.filter((id) => !id.startsWith('declined'));
  const [received, resolved] = [['received'], ['resolved']];
  const incoming = ['received', 'broughtForward'];
  return [
    spoken(
      'noun',
      [received, incoming, resolved],
      '政府信息公开申请 政府信息公开的申请 政府信息公开类申请 政府信息申请 信息公开申请 信息公开的申请 信息公开类申请 ' +
        '政务公开申请 政务信息公开申请 公开政府信息申请 公开政府信息的申请 公开信息的申请 申请公开政府信息 申请公开信息 ' +
        '申请政府信息公开 申请信息公开 申请公开政府信息事项 申请信息公开事项 申请政府信息公开事项 申请公开事项 ' +
        '提交公开政府信息的申请 要求公开政府信息的申请 提出公开政府信息的申请 ' +
        '依申请公开 依申请公开申请 依申请公开的申请 依申请公开件 依申请公开事项 依申请公开的事项 依申请公开政府信息 ' +
        '依申请公开政府信息申请 依申请公开的政府信息 依申请公开信息 依申请公开信息申请 依申请公开的信息 依申请公开案件 依申请公开信件 依申请公开来信 ' +
        '依申请公开的相关信息 依申请公开相关信息 依申请公开办件 依申请公开类事项 依申请信息公开 依申请信息公开件 ' +
        '依申请政府信息公开 依申请件 政府信息依申请公开 政府信息依申请公开件 政府信息依申请公开事项 政府信息依申请公开申请 ' +
        '信息依申请公开 依法申请公开 依法申请公开政府信息 政府信息公开依申请 公开申请 申请公开 申请信息公开的 申请公开政府信息的',
      '申请 申请件 申请数量 申请量 申请数 申请公开件',
    ),
    spoken(
      'verb',
      [received],
      '',
      '新收 新收到 新接收 新接到 新受理 新增 新提出 本年新收 本年度新收 今年新收 当年新收 当年收到 新的',
    ),
    spoken('verb', [received, incoming], '', '收到 接到 接收 收 收件 收悉 接收到 收到了 登记'),
    spoken('verb', [received, incoming, resolved], '', '受理 办理 处理 受理办理'),
    spoken('verb', [incoming, received], '', '收办 承办 应办 应办理 需办理 应处理 应办结'),
    spoken(
      'verb',
      [resolved],
      '',
      '办结 办结完成 办理完毕 办理完成 办理完结 办结答复 答复办结 答复完毕 已办结 审结办结',
    ),
    spoken('verb', [resolved, answered, processed], '', '答复 回复 作出答复'),
    spoken(
      'row',
      [incoming],
      '',
      alternatives(
        ['新收', '新收的'],
        ['和', '与', '及', '以及', '、', '加'],
        ['结转', '上年结转', '上年度结转'],
        ['', '的'],
      ),
    ),
    spoken(
      'row',
      [['broughtForward']],
      // 和上年 and 加上 are words themselves; not before these.
      alternatives(
        ['', '和', '与', '同', '加'],
        ['上年', '上年度', '上一年', '上一年度', '去年', '去年度'],
        ['结转', '结转的', '转结', '转结的'],
      ),
      '结转去年 结转上一年 上年遗留 上年度遗留 往年遗留 往年结转 上年转入 上年度转入 上年未办结 上年度未办结 结转上年 结转上年度 年初结转 上年结余 上年底结转 上年末结转',
    ),
    spoken(
      'row',
      [['carriedForward']],
      alternatives(
        ['结转', '转结', '结转到', '结转至', '结转入', '转到', '转至', '转入', '延至', '结转于'],
        ['下年', '下年度', '下一年', '下一年度', '次年', '明年', '来年', '第二年'],
        ['', '办理', '继续办理', '继续处理', '办结'],
      ),
      '未办结 尚未办结 未办完 没有办完 尚未办理完毕 正在办理 尚在办理 在办 待办结 跨年办理 跨年度办理 转下年 转下年度 留到下年 留到下一年 尚未答复 尚未答复的',
    ),
    spoken(
      'row',
      [['carriedForward'], ['broughtForward']],
      '',
      '结转 结转的 转结 转结的 跨年度 结转申请 转到 转至 转入',
    ),
    spoken('row', [['disclosed']], '', '予以公开 予以全部公开 全部予以公开 全部公开'),
    spoken('row', [['disclosed'], ['disclosed', 'partlyDisclosed']], '', '同意公开 公开'),
    spoken(
      'row',
      [['partlyDisclosed']],
      '',
      '部分公开 予以部分公开 部分予以公开 同意部分公开 区分处理 部分公开的',
    ),
  ];
}

/** Each of the groups of outcomes; in the trial form the last of them is a row. */
function groups(edition: EditionId): SpokenTerm[] {
  const rowsOf = (group: string) =>
    requestRows(edition)
      .map(({ row }) => row.id)
      .filter((id) => id === group || id.startsWith(`${group}.`));
  return [
    spoken('row', [rowsOf('withheld')], '', '不予公开 不公开 依法不予公开 不同意公开 未予公开'),
    spoken('row', [rowsOf('unavailable')], '无法提供', '不能提供 无法予以提供'),
    spoken('row', [rowsOf('declined')], '', '不予处理 不处理'),
    spoken('row', [rowsOf('closedOtherwise')], '', '其他处理 作其他处理 其他处理方式 作出其他处理'),
  ];
}

/** The rows under the groups: in the words of the form, in those that agencies write in their tables, and in others. */
function reasons(edition: EditionId): SpokenTerm[] {
  return requestRows(edition).flatMap(({ row, groups: around }) => {
    if (around.length < 2) return [];
    const [phrases, shortPhrases] = [moreWords[row.id] ?? '', shortWords[row.id] ?? ''];
    const named = [row.key, row.short, withoutNumber(row.label), ...(requestAliases[row.id] ?? [])]
      .map(bare)
      .filter((name) => name.length > 4);
    return [spoken('row', [[row.id]], [...named, phrases].join(' '), shortPhrases)];
  });
}

const moreWords: Readonly<Record<string, string>> = {
  'withheld.prohibitedByLaw':
    '法律行政法规禁止公开 法律、行政法规禁止公开 其他法律、行政法规禁止公开 法律法规禁止公开 属于法律行政法规禁止公开',
  'withheld.threatToSecurityOrStability': '三安全一稳定 危及三安全一稳定 涉及三安全一稳定',
  'withheld.thirdPartyRights': '第三方合法权益 涉及第三方合法权益 损害第三方合法权益',
  'withheld.internalAffairs': '内部事务信息 属于内部事务信息 三类内部事务',
  'withheld.deliberativeRecords': '过程性信息 属于过程性信息',
  'withheld.enforcementCaseFiles': '执法案卷 属于执法案卷 执法案卷信息',
  'withheld.administrativeInquiry': '行政查询 行政查询类',
  'unavailable.notHeld':
    '本单位不掌握 本单位不掌握相关政府信息 我局不掌握 不掌握相关信息 本机关不掌握的',
  'unavailable.wouldNeedCreation':
    '没有现成信息、需要另行制作 没有现成的信息 需要另行制作 需另行制作 没有现成信息需要另行制作的 没有现成信息的',
  'unavailable.stillUnclear':
    '补正后内容仍不明确 补正后申请内容仍不明确的 补正后仍不明确的 申请内容仍不明确',
  'declined.petitionOrComplaint':
    '信访举报投诉类 属于信访举报投诉类 信访、举报、投诉类 信访、举报、投诉类申请 信访、投诉、举报类 信访、投诉、举报类申请 信访投诉举报类 信访投诉举报',
  'declined.duplicate': '重复申请 属于重复申请 重复申请的',
  'declined.publishedMaterial': '公开出版物 属于公开出版物',
  'declined.excessive': '无正当理由大量反复申请的 大量反复申请的',
  'declined.confirmationOrReissue':
    '要求重新出具 要求重新出具的 要求确认或者重新出具 要求确认或者重新出具的 要求确认或重新出具 要求确认或重新出具的 要求行政机关确认或者重新出具已获取信息的',
  'closedOtherwise.clarificationOverdue':
    '逾期未补正 逾期不补正的 因逾期不补正 因逾期不补正终止 因逾期不补正而终止 无正当理由逾期不补正',
  'closedOtherwise.feeUnpaid': '逾期不缴费的 逾期未缴纳费用 逾期没有缴费 逾期未缴费的',
};

const shortWords: Readonly<Record<string, string>> = {
  'withheld.stateSecret': '国家秘密 属于国家秘密 涉及国家秘密 涉及国家机密 因涉及国家秘密',
  'withheld.internalAffairs': '内部事务',
  'unavailable.notHeld': '不掌握 不掌握的 本机关不掌握',
  'unavailable.wouldNeedCreation': '没有现成',
  'declined.petitionOrComplaint': '信访类 信访类申请 投诉举报类',
  'declined.duplicate': '重复',
};

const organizations = applicants.filter(({ isOrganization }) => isOrganization).map(({ id }) => id);

const spokenApplicants: readonly SpokenTerm[] = [
  spoken('applicant', [['naturalPerson']], '', '自然人 个人 公民 公民个人 自然人申请人 自然人类'),
  spoken('applicant', [['business'], organizations], '', '商业企业 企业 企业法人'),
  spoken('applicant', [['researchInstitution']], '', '科研机构 科研单位'),
  spoken(
    'applicant',
    [['publicInterestOrganization']],
    '',
    '社会公益组织 公益组织 社会公益机构 公益机构',
  ),
  spoken('applicant', [['legalServiceProvider']], '', '法律服务机构 律师事务所等法律服务机构'),
  spoken('applicant', [['otherOrganization'], organizations], '', '其他组织 其它组织'),
  spoken(
    'applicant',
    [organizations, ['business']],
    '',
    '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人与其他组织 法人以及其他组织 法人 组织 单位 企业和其他组织 企业及其他组织 企业和组织 法人及组织 法人和组织',
  ),
];

function withoutNumber(label: string): string {
  return label.replace(/^(?:（[一二三四五六七]）|\d\.)/, '');
}

/** As the reader of sentences has them: without quotation marks. */
function bare(name: string): string {
  return words(name.replace(/[“”]/g, '')).join('');
}
