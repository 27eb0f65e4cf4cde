/**
 * Whether the figures of one body may be among those of the other. What is published of a report doesn't say which body is
 * above which, so this goes by what the bodies are and where.
 */
import type { Relation, SideName } from './comparison.ts';
import type { ComparedReport } from './compared-report.ts';

const government: ComparedReport['kind'] = '政府';

/** A whole sentence, or nothing where neither has the other's figures in its own, as of two years. */
export function inclusionRemark(
  relation: Relation,
  left: ComparedReport,
  right: ComparedReport,
  called: Readonly<Record<SideName, string>>,
): string {
  if (relation !== 'bodies') return '';
  const holdsRight = mayHold(left, right);
  const holdsLeft = mayHold(right, left);
  if (holdsRight && holdsLeft) {
    return '两个政府的行政区划相同，其中一个可能属于另一个，数字已经汇总在另一个里；两份的数字不宜相加。';
  }
  if (!holdsRight && !holdsLeft) return '';
  const [inner, outer] = holdsRight ? [called.right, called.left] : [called.left, called.right];
  return `${inner}在${outer}的行政区划内，数字可能已经汇总在${outer}的里面；两份的数字不宜相加。`;
}

function mayHold(outer: ComparedReport, inner: ComparedReport): boolean {
  return (
    outer.kind === government &&
    outer.division.length > 0 &&
    outer.division.every((part, position) => part === inner.division[position])
  );
}
