/**
 * The table of proactive disclosure (article 20 of the Regulations), for both editions.
 * Labels: 国办公开办函〔2021〕30号 and, for the trial form, 国办公开办函〔2019〕60号. The columns of the
 * two editions are different notions (新制作 is not 制发): nothing maps one to the other.
 */
import type { Heading, Measure, Row } from './heading.ts';

export interface DisclosureColumn extends Heading {
  readonly measure: Measure;
  /** What a figure is counted in; undefined where the form fixes no unit. */
  readonly unit?: '件' | '项' | '万元';
}

/** The rows under one item of article 20, with the columns that this item has. */
export interface DisclosureBlock {
  readonly id: string;
  readonly label: string;
  /** One column: the front matter holds the bare figure. Several: a mapping by column key. */
  readonly columns: readonly DisclosureColumn[];
  readonly rows: readonly Row[];
}

/** Over the row labels of every block. */
export const contentLabel = '信息内容';

const rules: Row = {
  id: 'governmentRules',
  key: '规章',
  label: '规章',
  basis: '第二十条第（一）项',
  meaning: '国务院部门、省级和设区的市级政府制定的规章。县级机关没有制定权，应为0。',
};

const licensing: Row = {
  id: 'licensing',
  key: '行政许可',
  label: '行政许可',
  basis: '第二十条第（五）项',
  meaning: '依申请准予从事某种活动，如发给许可证、批准建设项目。',
};

const penalties: Row = {
  id: 'penalties',
  key: '行政处罚',
  label: '行政处罚',
  basis: '第二十条第（六）项',
  meaning: '对违法行为的警告、罚款、没收、吊销许可证等处罚。',
};

const compulsion: Row = {
  id: 'compulsion',
  key: '行政强制',
  label: '行政强制',
  basis: '第二十条第（六）项',
  meaning: '查封、扣押、冻结等强制措施，以及强制执行。',
};

const administrativeFees: Row = {
  id: 'administrativeFees',
  key: '行政事业性收费',
  label: '行政事业性收费',
  basis: '第二十条第（八）项',
  meaning: '依法向特定服务对象收取的费用，不含税收和罚款。',
};

const decisions: DisclosureColumn = {
  id: 'decisions',
  key: '处理决定',
  label: '本年处理决定数量',
  measure: 'count',
  unit: '件',
};

export const disclosure2021: readonly DisclosureBlock[] = [
  {
    id: 'item1',
    label: '第二十条第（一）项',
    columns: [
      { id: 'issued', key: '制发', label: '本年制发件数', measure: 'count', unit: '件' },
      { id: 'repealed', key: '废止', label: '本年废止件数', measure: 'count', unit: '件' },
      { id: 'inForce', key: '现行有效', label: '现行有效件数', measure: 'count', unit: '件' },
    ],
    rows: [
      rules,
      {
        id: 'normativeDocuments',
        key: '行政规范性文件',
        label: '行政规范性文件',
        basis: '第二十条第（一）项',
        meaning:
          '规章以外，涉及公民、法人权利义务，普遍适用、反复适用的公文。现行有效件数是年底的存量。',
      },
    ],
  },
  { id: 'item5', label: '第二十条第（五）项', columns: [decisions], rows: [licensing] },
  { id: 'item6', label: '第二十条第（六）项', columns: [decisions], rows: [penalties, compulsion] },
  {
    id: 'item8',
    label: '第二十条第（八）项',
    columns: [
      {
        id: 'amountInTenThousandYuan',
        key: '收费金额',
        label: '本年收费金额（单位：万元）',
        measure: 'amount',
        unit: '万元',
      },
    ],
    rows: [administrativeFees],
  },
];

const itemsLastYear: DisclosureColumn = {
  id: 'itemsLastYear',
  key: '上年项目',
  label: '上一年项目数量',
  measure: 'count',
  unit: '项',
};

const change: DisclosureColumn = {
  id: 'change',
  key: '增减',
  label: '本年增/减',
  measure: 'signedCount',
  unit: '项',
};

const trialDecisions: DisclosureColumn = { ...decisions, label: '处理决定数量' };

export const disclosure2019: readonly DisclosureBlock[] = [
  {
    id: 'item1',
    label: '第二十条第（一）项',
    columns: [
      { id: 'newlyMade', key: '新制作', label: '本年新制作数量', measure: 'count', unit: '件' },
      {
        id: 'newlyDisclosed',
        key: '新公开',
        label: '本年新公开数量',
        measure: 'count',
        unit: '件',
      },
      {
        id: 'disclosedTotal',
        key: '对外公开总数',
        label: '对外公开总数量',
        measure: 'count',
        unit: '件',
      },
    ],
    rows: [
      rules,
      {
        id: 'normativeDocuments',
        key: '规范性文件',
        label: '规范性文件',
        basis: '第二十条第（一）项',
        meaning: '规章以外，涉及公民、法人权利义务，普遍适用、反复适用的公文。',
      },
    ],
  },
  {
    id: 'item5',
    label: '第二十条第（五）项',
    columns: [itemsLastYear, change, trialDecisions],
    rows: [
      licensing,
      {
        id: 'otherServices',
        key: '其他对外管理服务事项',
        label: '其他对外管理服务事项',
        basis: '第二十条第（五）项',
        meaning: '行政许可以外，向公众办理的管理和服务事项，如行政确认、行政给付。',
      },
    ],
  },
  {
    id: 'item6',
    label: '第二十条第（六）项',
    columns: [itemsLastYear, change, trialDecisions],
    rows: [penalties, compulsion],
  },
  {
    id: 'item8',
    label: '第二十条第（八）项',
    columns: [itemsLastYear, change],
    rows: [administrativeFees],
  },
  {
    id: 'item9',
    label: '第二十条第（九）项',
    columns: [
      { id: 'items', key: '采购项目', label: '采购项目数量', measure: 'count', unit: '项' },
      { id: 'amount', key: '采购总金额', label: '采购总金额', measure: 'amountWithUnit' },
    ],
    rows: [
      {
        id: 'governmentProcurement',
        key: '政府集中采购',
        label: '政府集中采购',
        basis: '第二十条第（九）项',
        meaning: '列入集中采购目录的政府采购项目。',
      },
    ],
  },
];
