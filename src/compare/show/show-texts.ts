/** What the texts of two reports say alike and differently, section by section. */
import type {
  Comparison,
  SectionComparison,
  Side,
  SideName,
  TextBlock,
} from '../../core/comparison/comparison.ts';
import { h, type ElementNode, type Node } from '../nodes/node.ts';
import { reportHref } from './report-link.ts';
import type { Showing } from './show-comparison.ts';
import { showShared } from './show-shared.ts';
import { showPieces } from './show-pieces.ts';

export function showTexts(comparison: Comparison, { mostText }: Showing): readonly Node[] {
  const { texts } = comparison;
  let room = mostText;
  return [
    h('h2', { id: 'texts' }, '文字'),
    ...showShared(comparison),
    ...texts.sections.map((section) => {
      const length = lengthOf(section);
      const isShown = length <= room;
      if (isShown) room -= length;
      return showSection(comparison, section, isShown);
    }),
  ];
}

/** In characters. */
function lengthOf({ blocks }: SectionComparison): number {
  const length = (texts: readonly (string | { readonly text: string })[]) =>
    texts.reduce((sum, each) => sum + (typeof each === 'string' ? each : each.text).length, 0);
  return blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'same' ? length(block.sentences) : length(block.left) + length(block.right)),
    0,
  );
}

function showSection(
  comparison: Comparison,
  section: SectionComparison,
  isShown: boolean,
): ElementNode {
  return h(
    'section',
    { class: 'texts' },
    h('h3', {}, section.title),
    ...(isShown
      ? section.blocks.map((block) => showBlock(comparison, block))
      : [showWhere(comparison, section)]),
  );
}

function showBlock({ left, right }: Comparison, block: TextBlock): Node {
  if (block.kind === 'same') {
    return h(
      'details',
      { class: 'same' },
      h('summary', {}, `${String(block.sentences.length)}句相同`),
      h('p', {}, block.sentences.join('')),
    );
  }
  const column = (side: Side, name: SideName): Node =>
    h(
      'div',
      {},
      h('p', { class: 'side' }, side.label),
      block.kind === 'changed'
        ? h('p', {}, ...showPieces(block[name], name === 'left' ? 'del' : 'ins'))
        : showSentences(block[name]),
    );
  return h('div', { class: `block ${block.kind}` }, column(left, 'left'), column(right, 'right'));
}

function showSentences(sentences: readonly string[]): Node {
  return sentences.length === 0
    ? h('p', { class: 'none' }, '没有相应的文字')
    : h('p', {}, sentences.join(''));
}

/** Where there is too much of it for the page. */
function showWhere({ left, right }: Comparison, { anchors, blocks }: SectionComparison): Node {
  const same = blocks.flatMap((block) => (block.kind === 'same' ? block.sentences : []));
  const link = (side: Side, anchor: string | undefined) =>
    h('a', { href: `${reportHref(side)}${anchor === undefined ? '' : `#${anchor}`}` }, side.label);
  return h(
    'p',
    {},
    `${same.length === 0 ? '没有相同的句子' : `${String(same.length)}句相同，其余不同`}，文字较长，这里不列，请看`,
    link(left, anchors.left),
    '和',
    link(right, anchors.right),
    '的原文。',
  );
}
