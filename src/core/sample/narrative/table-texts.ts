/** The texts of sections two, three and four, which stand beside the tables and only name figures of the tables. */

export const documentsChanged: readonly string[] = [
  '本年制发行政规范性文件{issued}件，废止{repealed}件，年底现行有效{inForce}件。',
  '行政规范性文件的变动为：制发{issued}件、废止{repealed}件，变动之后现行有效{inForce}件。',
  '截至年底，现行有效的行政规范性文件{inForce}件，其中当年制发{issued}件；当年废止{repealed}件。',
  '{scope}制发行政规范性文件{issued}件，清理中废止{repealed}件，现行有效{inForce}件，全部列入目录。',
  '经过一年的立改废，行政规范性文件现行有效{inForce}件，这一年制发{issued}件，废止{repealed}件。',
  '规范性文件目录已经更新：制发{issued}件，废止{repealed}件，现行有效{inForce}件，目录里可以直接打开原文。',
  '合法性审核和定期评估照常进行，制发行政规范性文件{issued}件，废止{repealed}件，现行有效数为{inForce}件。',
];

export const documentsUnchanged: readonly string[] = [
  '没有制发和废止行政规范性文件，现行有效的仍为{inForce}件。',
  '行政规范性文件既无新增也无废止，现行有效{inForce}件。',
  '现行有效的行政规范性文件{inForce}件，同上年一样；当年没有制发，也没有废止。',
  '{year}年行政规范性文件没有变动，现行有效数保持在{inForce}件。',
  '经清理，{inForce}件行政规范性文件继续有效，年内没有出台新的，也没有废止旧的。',
];

/** Two years only: the trial form. */
export const trialDocuments: readonly string[] = [
  '新制作规范性文件{newlyMade}件，新公开{newlyDisclosed}件，对外公开总数{disclosedTotal}件。',
  '规范性文件方面，对外公开总数为{disclosedTotal}件，年内新制作{newlyMade}件、新公开{newlyDisclosed}件。',
  '{scope}对外公开的规范性文件总数{disclosedTotal}件，这一年新制作的有{newlyMade}件，新公开的有{newlyDisclosed}件。',
];

export const decisions: readonly string[] = [
  '行政执法信息按规定公开，作出{decisions}。',
  '全年处理决定的数量分别为{decisions}，结果在作出后公示。',
  '处理决定包括{decisions}，公示内容隐去了个人信息。',
  '经统计，{year}年{decisions}，与执法系统的数据核对一致。',
  '{scope}依法作出的处理决定中，有{decisions}。',
  '表中处理决定一栏的数字来自业务系统：{decisions}。',
  '结果公开做到应公开尽公开，涉及{decisions}。',
  '执法结果逐件公示，数量为{decisions}。',
];

export const noDecisions: readonly string[] = [
  '{self}没有行政许可、行政处罚和行政强制事项，有关栏目填0。',
  '表中处理决定各栏为0，因为{self}不承担行政执法职责。',
  '行政许可、行政处罚、行政强制均未发生。',
  '年内没有作出许可、处罚和强制方面的决定。',
  '处理决定的数量为零，与权责清单的情况相符。',
];

export const fees: readonly string[] = [
  '收取行政事业性收费{fees}万元，收费目录和标准同步公开。',
  '行政事业性收费的金额为{fees}万元，全部上缴财政。',
  '按照公布的目录收费，全年行政事业性收费{fees}万元。',
  '本年行政事业性收费{fees}万元，没有目录以外的收费。',
  '收费方面，行政事业性收费计{fees}万元，依据和标准可以在网上查到。',
  '{scope}行政事业性收费{fees}万元，减免的情况另行公布。',
];

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
