/**
 * The rows of the requests table as a tree, for both editions.
 *
 * Labels: 国办公开办函〔2021〕30号. The trial form (国办公开办函〔2019〕60号) differs in one point:
 * （六）其他处理 is a single row there.
 */
import {
  broughtForward,
  carriedForward,
  closedOtherwise2019,
  closedOtherwise2021,
  declined,
  disclosed,
  partlyDisclosed,
  received,
  resolved,
  unavailable,
  withheld,
} from './outcome-rows.ts';
import type { RequestNode } from './request-node.ts';

/** Printed in the corner cell of the table: the one equation that the form itself states. */
export const printedEquation =
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

export const requests2021: readonly RequestNode[] = table(closedOtherwise2021);
export const requests2019: readonly RequestNode[] = table(closedOtherwise2019);

function table(closedOtherwise: RequestNode): readonly RequestNode[] {
  return [
    received,
    broughtForward,
    {
      kind: 'group',
      id: 'outcomes',
      label: '三、本年度办理结果',
      short: '办理结果',
      rows: [
        disclosed,
        partlyDisclosed,
        withheld,
        unavailable,
        declined,
        closedOtherwise,
        resolved,
      ],
    },
    carriedForward,
  ];
}
