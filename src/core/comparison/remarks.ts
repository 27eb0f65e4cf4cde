/** What a reader must know of two reports before comparing them. */
import { editions } from '../form/editions.ts';
import type { Relation, SideName } from './comparison.ts';
import type { ComparedReport } from './compared-report.ts';
import { inclusionRemark } from './inclusion-remark.ts';

/** Whole sentences. `called` says what each is called. */
export function remarksOn(
  relation: Relation,
  left: ComparedReport,
  right: ComparedReport,
  called: Readonly<Record<SideName, string>>,
): readonly string[] {
  if (relation === 'same') return ['两边选的是同一份报告，没有可比的。'];
  const sides = [
    { report: left, name: called.left },
    { report: right, name: called.right },
  ];
  return [
    relation === 'other' ? '两份报告的机关和年度都不同，数字的差别不能只归于其中一个原因。' : '',
    left.form === right.form
      ? ''
      : `表格的版式不同：${sides.map(({ report, name }) => `${name}用${editions[report.form].label}`).join('，')}。两版都有、意思相同的项目对照，其余分别列出，不作换算，也不算百分比。`,
    kindRemark(left, right, called),
    inclusionRemark(relation, left, right, called),
    relation === 'years' && left.agencyName !== right.agencyName
      ? `机关的名称变了：${left.agencyName}，后为${right.agencyName}。`
      : '',
    ...sides.map(({ report, name }) =>
      report.isAbridged
        ? `${name}的报告是摘编，文字由本栏改写，文字的异同不说明原报告的异同。`
        : '',
    ),
    ...sides.map(({ report, name }) =>
      report.corrections.length > 0 ? `${name}的报告更正过，这里用的是更正以后的数字和文字。` : '',
    ),
  ].filter((remark) => remark !== '');
}

function kindRemark(
  left: ComparedReport,
  right: ComparedReport,
  called: Readonly<Record<SideName, string>>,
): string {
  if (left.kind !== right.kind) {
    return `机关的类别不同：${called.left}是${left.kind}，${called.right}是${right.kind}。政府的报告一般汇总所属机关，部门和乡镇街道的一般只有本机关，汇总口径不同，数字的大小不宜直接相比。`;
  }
  if (left.division.length !== right.division.length) {
    return '两个机关的层级不同，汇总口径和管理范围可能不同，数字的大小不宜直接相比。';
  }
  return '';
}
