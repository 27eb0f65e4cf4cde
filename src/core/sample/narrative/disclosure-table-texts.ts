/** The texts beside the disclosure table: every figure of it is told in words, those that are 0 too. */

export const documentsChanged: readonly string[] = [
  '本年制发行政规范性文件{issued}件，废止{repealed}件，年底现行有效{inForce}件。',
  '行政规范性文件有进有出：制发{issued}件、废止{repealed}件，年底现行有效{inForce}件。',
  '截至年底，现行有效的行政规范性文件{inForce}件，其中当年制发{issued}件；当年废止{repealed}件。',
  '{scope}制发行政规范性文件{issued}件，清理废止{repealed}件，现行有效{inForce}件，全部列入目录。',
  '经过一年的立改废，行政规范性文件现行有效{inForce}件，这一年制发{issued}件，废止{repealed}件。',
  '行政规范性文件目录已经更新：制发{issued}件，废止{repealed}件，现行有效{inForce}件，目录里可以直接打开原文。',
  '合法性审核和定期评估照常进行，制发行政规范性文件{issued}件，废止{repealed}件，现行有效数为{inForce}件。',
];

export const documentsUnchanged: readonly string[] = [
  '没有制发行政规范性文件，也没有废止，现行有效的仍为{inForce}件。',
  '行政规范性文件制发0件、废止0件，现行有效{inForce}件。',
  '现行有效的行政规范性文件{inForce}件，同上年一样；当年没有制发，也没有废止。',
  '{year}年未制发行政规范性文件，未废止行政规范性文件，现行有效{inForce}件。',
  '行政规范性文件继续有效{inForce}件，年内制发0件、废止0件。',
];

/** A county makes none. */
export const governmentRules: readonly string[] = [
  '规章制发0件，废止0件，现行有效0件。',
  '没有制发规章，也没有废止规章，现行有效的规章为0件。',
  '规章制发为0件，废止为0件，现行有效为0件。',
  '规章方面，制发0件、废止0件，现行有效0件。',
  '{self}没有规章：制发规章0件，废止规章0件，现行有效规章0件。',
  '本年未制发规章，未废止规章，现行有效规章0件。',
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

/** Of some kinds there were decisions, of these there were none. */
export const otherDecisions: readonly string[] = [
  '没有作出{noDecisions}决定。',
  '{noDecisions}决定0件。',
  '未发生{noDecisions}。',
  '{noDecisions}为0件。',
  '年内没有{noDecisions}。',
  '本年未作出{noDecisions}决定。',
  '{noDecisions}的数量为零。',
];

export const noDecisions: readonly string[] = [
  '{self}没有{noDecisions}事项，有关栏目填0。',
  '{noDecisions}均为0件，因为{self}不承担行政执法职责。',
  '{noDecisions}均未发生。',
  '年内没有作出{noDecisions}方面的决定。',
  '{noDecisions}的数量为零，与权责清单的情况相符。',
];

export const fees: readonly string[] = [
  '收取行政事业性收费{fees}万元，收费目录和标准同步公开。',
  '行政事业性收费的金额为{fees}万元，全部上缴财政。',
  '按照公布的目录收费，全年行政事业性收费{fees}万元。',
  '本年行政事业性收费{fees}万元，没有目录以外的收费。',
  '收费方面，行政事业性收费计{fees}万元，依据和标准可以在网上查到。',
  '{scope}行政事业性收费{fees}万元，减免的情况另行公布。',
];

export const noFees: readonly string[] = [
  '没有收取行政事业性收费。',
  '行政事业性收费为0万元。',
  '{self}没有行政事业性收费项目，全年收费0万元。',
  '全年没有发生行政事业性收费。',
  '行政事业性收费的金额为零。',
  '本年未收取行政事业性收费。',
];
