/** The texts of sections three and four, which stand beside the tables and only name figures of the tables. */

export const applicants: readonly string[] = [
  '新收的{received}件申请中，{applicants}。',
  '从申请人看，{applicants}。',
  '申请人的构成是：{applicants}。',
  '按申请人划分，新收申请里{applicants}，数量见表中第一行。',
  '谁在申请？{applicants}。',
  '提出申请的有不同群体，{applicants}。',
  '申请由下列主体提出：{applicants}，合计{received}件。',
];

/** Names the most frequent outcome that left a request without the information. */
export const reasons: readonly string[] = [
  '没有提供信息的申请里，较多的一类是“{reason}”，有{reasonCount}件。',
  '因“{reason}”而未能提供的有{reasonCount}件，答复时说明了理由。',
  '属于“{reason}”的{reasonCount}件，我们在答复书中列出了所依据的条款。',
  '“{reason}”一项为{reasonCount}件，经办人事先同申请人作了沟通。',
  '需要说明的是，“{reason}”有{reasonCount}件，其余各项见表。',
  '值得注意的是“{reason}”，共{reasonCount}件，与{duty1}的材料保存不全有关。',
];

export const noReasons: readonly string[] = [
  '各项数字由{office}根据登记簿填写，并与答复书逐份核对。',
  '表中数字按一件申请计一次的原则统计。',
  '统计以登记日期为准，同一申请不重复计算。',
  '填报前，{office}与经办科室对过账。',
  '数据来自申请办理系统，导出后由两人分别复核。',
];

export const noDisputes: readonly string[] = [
  '{year}年没有因政府信息公开被申请行政复议，也没有被提起行政诉讼。',
  '本年度未发生政府信息公开方面的行政复议和行政诉讼。',
  '表中各栏为0：没有复议案件，没有诉讼案件。',
  '没有申请人对答复不服而申请复议或者起诉。',
  '{self}全年未收到复议机关的受理通知，也未收到法院的应诉通知。',
  '复议和诉讼均为零，这与答复前加强沟通有关。',
  '在{year}年办理的申请中，没有引发行政争议的。',
  '未出现因信息公开引起的复议、诉讼。{office}仍组织学习了其他机关被纠正的案例。',
  '从年初到年底，没有一起信息公开争议进入复议或者诉讼程序。',
];

export const reconsiderations: readonly string[] = [
  '因政府信息公开被申请行政复议{reconsideration}件，其中{reconsiderationResults}。',
  '发生行政复议{reconsideration}件，结果是：{reconsiderationResults}。',
  '申请人提起行政复议{reconsideration}件，分别为{reconsiderationResults}。',
  '行政复议{reconsideration}件，{reconsiderationResults}，{office}按时提交了答复意见和证据。',
  '全年行政复议案件{reconsideration}件，按结果分，{reconsiderationResults}。',
  '进入复议程序的有{reconsideration}件，{reconsiderationResults}。',
  '涉及信息公开的行政复议共{reconsideration}件（{reconsiderationResults}）。',
];

export const noReconsiderations: readonly string[] = [
  '没有发生行政复议。',
  '行政复议一栏为零。',
  '{year}年未被申请行政复议。',
  '申请人没有选择复议。',
  '复议方面没有案件。',
];

export const litigations: readonly string[] = [
  '行政诉讼{litigation}件：{litigationKinds}。',
  '被提起行政诉讼{litigation}件，其中{litigationKinds}。',
  '行政诉讼案件{litigation}件，包括{litigationKinds}，负责人按规定出庭应诉。',
  '进入诉讼的有{litigation}件，按起诉方式分，{litigationKinds}。',
  '在法院审理的行政诉讼{litigation}件，{litigationKinds}。',
  '应诉行政诉讼{litigation}件（{litigationKinds}），判决结果列在表中。',
];

export const noLitigations: readonly string[] = [
  '没有发生行政诉讼。',
  '未被提起行政诉讼。',
  '诉讼案件为零。',
  '没有申请人向人民法院起诉。',
  '这一年没有应诉案件。',
];

export const lessonsOfCorrection: readonly string[] = [
  '被纠正的案件已经重新作出答复，并在内部通报了原因。',
  '对结果纠正的案件，{office}逐件复盘，问题多出在检索不充分。',
  '答复被纠正后，我们修改了文书样式，增加了检索过程的说明。',
  '纠正的原因主要是引用条款不准确，有关人员已参加补课。',
  '凡被纠正的，均在规定期限内履行，并把教训写进了办理手册。',
];
