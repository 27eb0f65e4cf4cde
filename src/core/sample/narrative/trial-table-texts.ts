/** The texts beside the disclosure table of the trial form, which was in use for two years. Every figure is told. */

export const trialRules: readonly string[] = [
  '新制作规章0件，新公开规章0件，规章对外公开总数0件。',
  '规章方面，新制作0件，新公开0件，对外公开总数0件。',
  '没有新制作规章，没有新公开规章，规章对外公开总数为0件。',
];

export const trialDocuments: readonly string[] = [
  '新制作规范性文件{newlyMade}件，新公开{newlyDisclosed}件，对外公开总数{disclosedTotal}件。',
  '规范性文件方面，对外公开总数为{disclosedTotal}件，年内新制作{newlyMade}件、新公开{newlyDisclosed}件。',
  '{scope}对外公开的规范性文件总数{disclosedTotal}件，这一年新制作的有{newlyMade}件，新公开的有{newlyDisclosed}件。',
];

/** Of one row of items and decisions; all rows of a report are told alike. They may be the items of a list. */
export const authority: readonly string[] = [
  '{row}上一年项目数量{items}项，本年{change}，作出处理决定{decisions}件',
  '{row}：上年项目{items}项，{change}，全年处理决定{decisions}件',
  '{row}的上一年项目数量为{items}项，当年{change}，处理决定数量为{decisions}件',
];

/** Of the row that has no decisions. */
export const trialFees: readonly string[] = [
  '{row}上一年项目数量{items}项，本年{change}',
  '{row}：上年项目{items}项，{change}，目录在网上公布',
  '{row}的上一年项目数量为{items}项，当年{change}',
];

export const procurement: readonly string[] = [
  '政府集中采购项目{items}个，采购总金额{amount}。',
  '实施政府集中采购{items}项，采购总金额{amount}，结果逐项公告。',
  '政府集中采购的项目数量为{items}个，采购总金额为{amount}，合同均已公开。',
];
