/** What the site says of two reports before it shows them: how much differs, and what to bear in mind. */
import type { Comparison, Side } from '../../core/comparison/comparison.ts';
import { h, type Node } from '../nodes/node.ts';
import { reportHref } from './report-link.ts';

export function showKey(comparison: Comparison): readonly Node[] {
  const { remarks, relation, left, right } = comparison;
  const findings = relation === 'same' ? [] : [left, right].flatMap(showFindings);
  return [
    h(
      'section',
      { class: 'note heed', 'aria-labelledby': 'key' },
      h('h2', { id: 'key' }, '本站对照'),
      ...(relation === 'same' ? [] : [h('p', {}, ...showCounts(comparison))]),
      ...(remarks.length + findings.length === 0
        ? []
        : [
            h(
              'ul',
              {},
              ...remarks.map((remark) => h('li', {}, remark)),
              ...findings.map((finding) => h('li', {}, ...finding)),
            ),
          ]),
    ),
  ];
}

/** The counts one after another add up to all figures. */
function showCounts({ counts, left, right }: Comparison): readonly Node[] {
  const { different, equal, zero, incomparable, only } = counts;
  const parts = [
    `${String(different)}项不同`,
    `${String(equal)}项相同${zero === 0 ? '' : `（其中${String(zero)}项都是0）`}`,
    ...(incomparable === 0 ? [] : [`${String(incomparable)}项不能比（没有填，或者没有写明单位）`]),
    ...(only === 0 ? [] : [`${String(only)}项只有一版的表里有`]),
  ];
  return [
    `三张表的数字，${parts.join('，')}。“差”是${right.label}的数减去${left.label}的数。`,
    '数字照录两份报告，有虚线的通到报告里的那一格。',
  ];
}

/** What was found about its figures stays in sight. */
function showFindings(side: Side): readonly (readonly Node[])[] {
  if (side.findings === 0) return [];
  return [
    [
      `${side.label}的报告里，数字旁有本站的${String(side.findings)}处提示，见`,
      h('a', { href: reportHref(side) }, '报告'),
      '。',
    ],
  ];
}
