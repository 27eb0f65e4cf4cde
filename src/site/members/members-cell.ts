/** A figure, or a sum of figures, as a cell shows it. */
import { figureText, type Figure } from '../../core/report/figure.ts';
import type { Gap, GapReason, PartialSum } from '../../core/rollup/roll-up.ts';

export interface MembersCell {
  /** As filed, or the sum of what is known; empty where nothing is. */
  readonly text: string;
  readonly isZero: boolean;
  /** What the site remarks: that nothing was filed, or whose figures are not in the sum. */
  readonly remark?: string;
}

/** Undefined: the form on which it was reported has no such figure. */
export function filedCell(figure: Figure | undefined): MembersCell {
  if (figure === undefined) return { text: '', isZero: false, remark: '无此项' };
  if (figure === null) return { text: '', isZero: false, remark: '未填' };
  return { text: figureText(figure), isZero: isZero(figure) };
}

export function sumCell({ known, count, gaps }: PartialSum): MembersCell {
  return {
    text: count === 0 ? '' : String(known),
    isZero: count > 0 && isZero(known),
    ...(gaps.length > 0 && { remark: lacking(gaps) }),
  };
}

const reasons: readonly (readonly [GapReason, string])[] = [
  ['blank', '未填'],
  ['slash', '填“/”'],
  ['noUnit', '没写单位'],
  ['otherForm', '格式无此项'],
];

/** E.g. 2家未填，1家填“/”. */
function lacking(gaps: readonly Gap[]): string {
  return reasons
    .map(([reason, words]) => ({ words, count: gaps.filter(({ why }) => why === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${String(count)}家${words}`)
    .join('，');
}

function isZero(figure: number | string): boolean {
  return figure === 0 || (typeof figure === 'string' && /^0(?:\.0+)?(?:元|万元)?$/.test(figure));
}
