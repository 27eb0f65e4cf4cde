/** Sentences whose counts are no figures of the tables, or not certainly: nothing is said of them. */
import { expect, test } from 'vitest';
import type { SectionId } from '../../src/core/form/sections.ts';
import { objectionsTo, type ToldIn } from '../support/told-report.ts';

/** 12 were received, 2 came over from last year, 11 were resolved, 3 are left. */
const inRequests = [
  // Other bodies, and parts of this one.
  '县公安局收到政府信息公开申请9件。',
  '县公安局收到申请9件，办结8件，予以公开5件。',
  '县公安局收到申请9件。办结8件。',
  '其中水利工程管理站5件，河道管理所7件。',
  '东河镇人民政府收到申请5件，西岭乡收到申请4件。',
  '局机关收到政府信息公开申请6件。',
  '市局机关收到4件，各县（市、区）局收到21件。',
  '予以公开（含部分公开）7件，不予公开、无法提供4件。',
  '全县收到政府信息公开申请95件。',
  '全市水利系统收到政府信息公开申请305件，办结300件。',
  '县政府办公室转来政府信息公开申请4件。',
  '由县司法局牵头答复的申请5件。',
  // Other years, and parts of this one.
  '2022年收到政府信息公开申请10件，办结8件。',
  '上年新收申请10件。',
  '去年同期收到申请7件。',
  '2022年，我局收到申请10件，2023年收到12件。',
  '比上年增加3件。',
  '申请数量较上年减少5件，同比下降29%。',
  '申请由上年的10件增加到12件。',
  '近三年累计收到申请30件。',
  '自条例施行以来共收到申请88件。',
  '上半年收到申请7件，下半年5件。',
  '第四季度收到申请6件，办结4件。',
  '12月收到申请5件。',
  '1至6月收到政府信息公开申请7件。',
  '2024年1月收到申请3件，已全部办结。',
  '12月下旬收到的3件尚未到期。',
  '截至2024年1月20日，结转的申请已办结2件。',
  // A part of the applications, in a way that no table has.
  '网上申请8件，信函申请4件。',
  '收到申请12件，其中网上申请8件，予以公开5件。',
  '涉及征地的申请7件，予以公开4件，部分公开3件。',
  '收到征地补偿类申请7件，占比58.3%。',
  '延期答复4件。',
  '经补正后办理5件。',
  '有4件申请要求提供十年以前的档案。',
  '当场答复2件，一周内答复6件。',
  '要求提供他人病历的，不予公开1件。',
  '因涉及个人隐私，不予公开1件。',
  '当面提出的申请1件，邮寄的5件。',
  '其中涉及个人隐私1件，涉及商业秘密1件。',
  '申请人主动撤回2件。',
  '收到律师事务所提出的申请4件。',
  // Other things that are counted.
  '收到咨询35件，均已答复。',
  '接听咨询电话120件次，办结120件。',
  '受理信访事项28件，办结28件。',
  '收到人大代表建议9件、政协提案6件，全部办结。',
  '办理12345热线工单130件，办结129件。',
  '收到网民留言45条，答复45条。',
  '处理投诉举报18件，办结15件，结转3件。',
  '答复领导信箱来信22件。',
  '收到征求意见的反馈88条，采纳31条。',
  '收到更正申请8件，改正5件。',
  '收到低保申请45件，办结40件。',
  '受理行政许可申请130件，办结124件。',
  '主动公开政府信息365条，其中规范性文件5件。',
  '审查拟公开信息128件，予以公开120件，不予公开8件。',
  '发出补正通知5件，送达答复书18份。',
  '抽查答复书10件，合格9件。',
  '组织培训2次，参加60人次。',
  // Not exact.
  '收到申请近20件。',
  '收到申请10余件，办结约10件。',
  '收到申请超过10件。',
  '收到申请不足20件。',
  '收到申请1.2万件。',
  '全年收到申请20件左右。',
  // Other readings that agree.
  '收到政府信息公开申请14件。',
  '收到申请14件（含上年结转2件），办结11件。',
  '全年共受理申请14件，办结11件。',
  '新收12件、上年结转2件，收办14件。',
  '新收政府信息公开申请14件（含上年结转2件）。',
  '公开7件，其中部分公开1件。',
  '全年答复11件。',
  // Not told as a fact.
  '原报告中“予以公开8件”应为“6件”。',
  '上年报告的“收到申请15件”有误，已更正。',
  '力争全年办结申请20件。',
  '2024年计划办结申请20件。',
  '如收到申请5件以上，由办公室统一登记。',
  '同一申请人一个月内提出申请11件至30件的，按件收费。',
  '每件申请按100元收费，10件以下不收费。',
  '一件申请只计一次。',
  '表中数字按一件申请计一次的原则统计。',
  '每月抽查申请5件。',
  '平均每月收到申请1件。',
  '办结率为91.7%，按期答复率100%。',
  '第5件申请于3月收到。',
  '示水公开〔2023〕12号答复书引用条款有误。',
  // Nothing of something else.
  '未收到申请人对答复的投诉。',
  '没有收到要求重新制作信息的申请。',
  '没有超过法定期限的申请。',
  '无逾期未答复的申请。',
  '未收到申请的，也要登记。',
  '尚未收到第三方意见的申请依法延期。',
  '后来没有人再就此提出申请。',
  '没有因收件日期引起的超期。',
  '上半年未收到政府信息公开申请。',
  '县水文站未收到政府信息公开申请。',
  '没有申请人因申请量大而被收取信息处理费。',
  // Nothing that the tables know.
  '办结的申请中，平均用时9天，最长的19天。',
  '申请集中在征地补偿、水费收支两个方面，共涉及3个乡镇。',
  '2件申请转送县档案馆，1件转送东河镇。',
];

test.each(inRequests)('of requests: %s', (markdown) => {
  expect(objectionsTo({ markdown })).toEqual([]);
});

test('nor of all of them one after the other', () => {
  expect(objectionsTo({ markdown: inRequests.join('\n\n') })).toEqual([]);
});

const elsewhere: readonly (readonly [SectionId | 'lead', string])[] = [
  ['overview', '主动公开政府信息365条，其中政策文件15件、财政信息20件。'],
  ['overview', '全年办结12345热线转办件120件。'],
  ['overview', '收到意见88条，办结20件。'],
  ['overview', '公示行政许可信息1240条、行政处罚信息86条。'],
  ['overview', '公布行政许可事项12项、行政处罚事项45项。'],
  ['overview', '主动公开行政规范性文件5件，行政许可1513件，行政处罚40件。'],
  ['overview', '公开行政许可1513件、行政处罚40件。'],
  ['overview', '行政许可文件1513件，行政处罚文件40件。'],
  ['overview', '公示行政许可、行政处罚结果，其中行政许可1513件。'],
  ['overview', '梳理行政许可事项12件，编制办事指南12份。'],
  ['overview', '规范性文件合法性审核5件。'],
  ['overview', '报备规范性文件4件，解读规范性文件2件。'],
  ['overview', '以县政府名义制发规范性文件6件。'],
  ['overview', '公开行政规范性文件17件，其他政策文件35件。'],
  ['overview', '对1986年以来的规范性文件120件作了清理。'],
  ['overview', '全年制发文件120件，其中主动公开35件。'],
  ['overview', '办理行政复议案件134件，行政应诉案件20件。'],
  ['overview', '行政复议备案134件。'],
  ['overview', '全年受理申请1200件，办结许可1180件。'],
  ['overview', '举办听证会2场，听证申请5件。'],
  ['overview', '收到申请5件，属于困难补助类。'],
  ['overview', '全年审查信息1200条，不予公开8件。'],
  ['overview', '（五）监督保障。全年被提起行政诉讼15件，均胜诉。'],
  ['overview', '（三）政府信息管理。审查文件，予以公开80件，不予公开9件。'],
  ['problemsAndImprovements', '全年办结申请130件，平均用时4天。'],
  ['proactiveDisclosure', '处罚8件，其中未经批准取水5件、违法建设3件。'],
  ['proactiveDisclosure', '行政许可124件，较上年增加14件。'],
  ['proactiveDisclosure', '行政许可124件中，取水许可100件，其他24件。'],
  ['proactiveDisclosure', '行政处罚案件立案10件，结案8件。'],
  ['proactiveDisclosure', '罚没收入3.5万元。'],
  ['proactiveDisclosure', '行政许可事项12项，行政强制事项5项。'],
  ['proactiveDisclosure', '减免行政事业性收费5.2万元。'],
  ['proactiveDisclosure', '上年收取行政事业性收费30万元。'],
  ['proactiveDisclosure', '收取行政事业性收费约12万元。'],
  ['proactiveDisclosure', '强制措施3件，主要是查封、扣押。'],
  ['proactiveDisclosure', '废止的是2014年制定的1件管理办法。'],
  ['disputes', '行政复议3件，均为征地补偿引起。'],
  ['disputes', '行政诉讼2件，其中原告撤诉1件。'],
  ['disputes', '上年未审结的行政复议1件在本年维持结案。'],
  ['disputes', '县司法局受理行政复议申请134件。'],
  ['disputes', '全年收到行政复议申请134件。'],
  ['disputes', '行政复议3件，比上年增加5件；纠正1件，比上年减少2件。'],
  ['disputes', '民事诉讼5件，均已调解。'],
  ['disputes', '没有因检索程序被纠正的行政复议。'],
  ['disputes', '其他行政诉讼案件12件与政府信息公开无关。'],
  ['disputes', '其中涉及县公安局2件、县水利局1件。'],
  ['problemsAndImprovements', '年底结转由7件降到3件。'],
  ['problemsAndImprovements', '办结后回访20件，满意19件。'],
  ['problemsAndImprovements', '被纠正的一件，错在漏引条款。'],
  ['problemsAndImprovements', '公开不予公开的依据，5件答复书补充了理由。'],
  ['otherMatters', '没有收费。'],
  ['otherMatters', '收取信息处理费200元。'],
  ['otherMatters', '全年未收取任何费用，信息处理费为零。'],
  ['otherMatters', '发出收费通知2件，逾期未缴1件。'],
  ['otherMatters', '办理人大代表建议5件、政协提案3件，办结率100%。'],
  ['otherMatters', '全年没有应当说明的其他事项。'],
  ['lead', '联系电话0000-0000000，邮政编码000000，办公时间8时至12时。'],
  ['lead', '报告由6个部分组成，表格3张。'],
];

test.each(elsewhere)('in %s: %s', (section, markdown) => {
  expect(objectionsTo({ markdown, section })).toEqual([]);
});

const ofGovernment = [
  '县政府办公室收到政府信息公开申请17件，办结15件。',
  '本机关收到政府信息公开申请17件。',
  '县本级收到政府信息公开申请17件。',
  '县政府收到政府信息公开申请17件。',
  '示例县人民政府收到政府信息公开申请17件。',
  '以县人民政府为答复主体的政府信息公开申请17件。',
  '县自然资源局5件、县公安局4件，合计占75%。',
  '新收最多的是县自然资源局5件、县水利局3件。',
  '各乡镇收到申请4件，县直部门收到申请8件。',
  '全市收到政府信息公开申请305件。',
  '县政府办公室未收到政府信息公开申请。',
  '全县收到申请12件，其中县公安局5件，办结4件。',
  '县政府办公室受理行政复议134件。',
];

test.each(ofGovernment)('of a government, whose report sums up: %s', (markdown) => {
  expect(objectionsTo({ markdown, agencyName: '示例县人民政府' })).toEqual([]);
});

test('applications of another kind are the daily work of some bodies', () => {
  const markdown = '全年受理申请1200件，办结1180件。';
  const agencyName = '示例县行政审批局';
  expect(objectionsTo({ markdown, agencyName, section: 'overview' })).toEqual([]);
});

test.each<[string, ToldIn]>([
  ['a blank', { markdown: '新收申请5件。', figures: { 'requests.received.total': null } }],
  ['a slash', { markdown: '新收申请5件。', figures: { 'requests.received.total': '/' } }],
  [
    'a blank in one of the rows of a group',
    { markdown: '不予公开9件。', figures: { 'requests.withheld.thirdPartyRights.total': null } },
  ],
  [
    'a blank where it says none',
    {
      markdown: '未收取行政事业性收费。',
      section: 'proactiveDisclosure',
      figures: { 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '/' },
    },
  ],
])('of %s in the table nothing is known', (_what, told) => {
  expect(objectionsTo(told)).toEqual([]);
});

test('a table in the text is passed over', () => {
  const markdown = '| 项目 | 件数 |\n| --- | --- |\n| 收到申请 | 95件 |\n| 办结申请 | 90件 |';
  expect(objectionsTo({ markdown })).toEqual([]);
});
