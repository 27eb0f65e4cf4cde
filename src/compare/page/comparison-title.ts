import type { Comparison } from '../../core/comparison/comparison.ts';

/** What is compared, as the heading and the title of the page say it. */
export function comparisonTitle({ relation, left, right }: Comparison): string {
  if (relation === 'same') return `${left.agencyName}${String(left.year)}年报告`;
  return relation === 'years'
    ? `${right.agencyName}${left.label}与${right.label}报告对照`
    : `${left.agencyName}${String(left.year)}年与${right.agencyName}${String(right.year)}年报告对照`;
}

/** What is said of it to those who don't see it. */
export function comparisonStatus({ relation, counts, texts }: Comparison): string {
  if (relation === 'same') return '两边选的是同一份报告。';
  const parts = [
    `${String(counts.different)}项数字不同`,
    `${String(counts.equal)}项相同`,
    ...(counts.incomparable === 0 ? [] : [`${String(counts.incomparable)}项不能比`]),
    ...(counts.only === 0 ? [] : [`${String(counts.only)}项只有一版的表里有`]),
    texts.shared.length === 0
      ? '没有逐字相同的句子'
      : `逐字相同的有${String(texts.shared.length)}句`,
  ];
  return `已对照：${parts.join('，')}。`;
}
