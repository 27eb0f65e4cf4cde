/** Rows that both reports filed as zero throughout are named together, where they stand. */
import type { RowComparison } from '../../core/comparison/comparison.ts';
import { isAllZero } from '../../core/comparison/figures/compare-tables.ts';

export type RowGroup =
  | { readonly kind: 'row'; readonly row: RowComparison }
  | { readonly kind: 'zeros'; readonly rows: readonly RowComparison[] };

export function groupZeros(rows: readonly RowComparison[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let zeros: RowComparison[] = [];
  for (const row of rows) {
    if (isAllZero(row)) {
      if (zeros.length === 0) groups.push({ kind: 'zeros', rows: zeros });
      zeros.push(row);
    } else {
      groups.push({ kind: 'row', row });
      zeros = [];
    }
  }
  return groups;
}

/** A group is named before the first of its rows; `hasGroups`: whether its rows need that to be known. */
export function zeroText(rows: readonly RowComparison[], hasGroups: boolean): string {
  let group = '';
  const names = rows.map(({ labels }) => {
    const around = hasGroups ? labels.slice(-2, -1).join('') : '';
    const isNew = around !== '' && around !== group;
    group = around;
    return `${isNew ? `${around}：` : ''}${labels.at(-1) ?? ''}`;
  });
  return `${names.length === 1 ? '' : `以下${String(names.length)}行`}两份全为0：${names.join('；')}`;
}
