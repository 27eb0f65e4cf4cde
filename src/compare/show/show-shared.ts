/** How much of the texts is word for word the same: the official form names sameness of content as a fault (国办公开办函〔2021〕30号). */
import type { Comparison } from '../../core/comparison/comparison.ts';
import { sharedPart } from '../../core/comparison/texts/shared-part.ts';
import { h, type Node } from '../nodes/node.ts';

export function showShared({ texts, left, right }: Comparison): readonly Node[] {
  const { shared } = texts;
  if (texts.left.sentences === 0 || texts.right.sentences === 0) {
    return [h('p', {}, '至少有一份报告没有文字，没有可比的。')];
  }
  const shares = [
    { label: left.label, size: texts.left },
    { label: right.label, size: texts.right },
  ].flatMap(({ label, size }) => {
    const share = sharedPart(size);
    return share === undefined ? [] : [`占${label}文字的${share}`];
  });
  return [
    h(
      'p',
      {},
      shared.length === 0
        ? `没有逐字相同的句子（${sentences}）。`
        : `逐字相同的有${String(shared.length)}句（${sentences}）${shares.map((share) => `，${share}`).join('')}。`,
    ),
  ];
}

const sentences = '不到12字的不计';
