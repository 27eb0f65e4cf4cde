/** Words for the cases of the disputes table and their results. */
import { litigations, reconsiderations } from './disputes.ts';
import { alternatives, spoken, type SpokenTerm } from './spoken-term.ts';

/** With these it is this body's own case. */
export const happened = ['被申请', '被提起', '发生', '引发', '引起', '产生', '出现'];

const anyLitigation = litigations.map(({ id }) => id);

export const spokenDisputes: readonly SpokenTerm[] = [
  spoken(
    'procedure',
    [reconsiderations.map(({ id }) => id)],
    '',
    '行政复议 复议 ' +
      alternatives(happened, ['行政复议', '行政复议案件']) +
      ' 进入复议程序 进入行政复议程序 行政复议案件 行政复议申请 行政复议案 复议案件 复议案 复议申请 申请行政复议 申请复议',
  ),
  spoken(
    'procedure',
    [anyLitigation],
    '',
    '行政诉讼 诉讼 ' +
      alternatives(happened, ['行政诉讼', '行政诉讼案件']) +
      ' 进入诉讼 进入诉讼程序 进入行政诉讼程序 行政诉讼案件 行政诉讼案 诉讼案件 诉讼案 提起行政诉讼 提起诉讼 起诉',
  ),
  spoken(
    'procedure',
    [['directLitigation']],
    '未经复议直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 未经行政复议直接起诉 未经复议直接起诉的行政诉讼',
    '直接起诉 直接提起行政诉讼 直接提起诉讼 直接起诉的行政诉讼',
  ),
  spoken(
    'procedure',
    [['litigationAfterReconsideration']],
    '复议后起诉 经复议后起诉 复议后提起诉讼 复议后提起行政诉讼 经复议后提起行政诉讼 经复议后提起诉讼 经行政复议后起诉 复议后起诉的行政诉讼 先复议后起诉',
  ),
  spoken(
    'result',
    [['upheld']],
    '',
    '结果维持 维持 被维持 判决维持 予以维持 复议维持 维持结案 维持原答复 维持原行政行为 维持结果 结果为维持 决定维持 维持原决定',
  ),
  spoken(
    'result',
    [['corrected']],
    '',
    '结果纠正 纠正 被纠正 予以纠正 纠正结果 结果为纠正 复议纠正 被复议机关纠正 被法院纠正 判决纠正',
  ),
  spoken('result', [['otherResult']], '', '其他结果 结果为其他结果 其它结果'),
  spoken(
    'result',
    [['pending']],
    '',
    '尚未审结 未审结 还没有审结 没有审结 尚未结案 未结案 未审结的 正在审理 正在审理中 尚在审理 尚在审理中 审理中 尚未判决 尚未开庭 待审结 还在审理 未结',
  ),
  spoken('result', [['upheld', 'corrected', 'otherResult']], '', '已审结 审结 已结案 结案'),
];
