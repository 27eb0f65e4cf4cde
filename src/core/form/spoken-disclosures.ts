/** Words for the rows and columns of the disclosure table, in each edition. */
import type { EditionId } from './editions.ts';
import { spoken, type SpokenTerm } from './spoken-term.ts';

export function spokenDisclosures(edition: EditionId): readonly SpokenTerm[] {
  return [...documents, ...decisions, ...measures[edition], ...(edition === '2019' ? trial : [])];
}

const documents: readonly SpokenTerm[] = [
  spoken(
    'subject',
    [['normativeDocuments']],
    '行政规范性文件 规范性文件 行政规范性文件数 行政机关规范性文件',
  ),
  spoken('subject', [['governmentRules']], '规章 政府规章 部门规章'),
];

const decisions: readonly SpokenTerm[] = [
  spoken('subject', [['licensing']], '行政许可', '许可'),
  spoken('subject', [['penalties']], '行政处罚', '处罚'),
  spoken('subject', [['compulsion']], '行政强制', '强制'),
  spoken(
    'subject',
    [['administrativeFees']],
    '行政事业性收费 行政事业性收费项目 行政事业性收费金额 行政事业性收费总额',
    '收费',
  ),
];

/** Rows that only the trial form has. */
const trial: readonly SpokenTerm[] = [
  spoken(
    'subject',
    [['otherServices']],
    '其他对外管理服务事项 其他对外管理服务 对外管理服务事项 对外管理服务',
  ),
  spoken('subject', [['governmentProcurement']], '政府集中采购', '集中采购 采购'),
];

const decided = spoken(
  'measure',
  [['decisions']],
  '',
  '处理决定 处理决定数量 作出决定 作出处理决定 作出的决定 办理 办结',
);

const measures: Readonly<Record<EditionId, readonly SpokenTerm[]>> = {
  '2021': [
    spoken(
      'measure',
      [['issued']],
      '',
      '制发 新制发 制定 新制定 制定出台 制定印发 制定发布 制定公布 出台 新出台 印发 印发实施 新增 新的 本年制发 新修订发布',
    ),
    spoken('measure', [['repealed']], '', '废止 废止失效 宣布废止 清理废止 公布废止 本年废止'),
    spoken(
      'measure',
      [['inForce']],
      '',
      '现行有效 有效 继续有效 现有 保留 年末有效 年底有效 年末现行有效 年底现行有效 现行有效数',
    ),
    decided,
  ],
  '2019': [
    spoken('measure', [['newlyMade']], '', '新制作 新制定 制定 新制发'),
    spoken('measure', [['newlyDisclosed']], '', '新公开'),
    spoken('measure', [['change'], ['newlyMade'], ['newlyDisclosed']], '', '新增 新的'),
    spoken(
      'measure',
      [['disclosedTotal']],
      '',
      '对外公开总数 对外公开总数量 对外公开总量 累计对外公开 对外公开',
    ),
    spoken('measure', [['itemsLastYear']], '', '上一年项目数量 上年项目数量 上年项目'),
    spoken('measure', [['change']], '', '增加 净增 增加了 划入'),
    {
      ...spoken('measure', [['change']], '', '减少 核减 净减 取消 减少了 净减少'),
      isDecrease: true,
    },
    decided,
  ],
};
