/** What is asked at every size: words that all reports have and words of few, names, a sentence, a number. */
export const scaleQueries: readonly string[] = [
  '行政复议',
  '信息处理费',
  '高标准农田',
  '出庭应诉',
  '征地补偿 房屋征收',
  '示例青禾县教育局2023',
  '青禾科工局 23年',
  '示例临屏县 低保',
  '读屏软件',
  '费',
  '有关中考安排的通知、名单和资金安排集中放在一处',
  '行政复议结果纠正 > 2',
];
