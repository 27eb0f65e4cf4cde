import type { Mention } from '../recognise/recognition.ts';

/** Comparisons that were typed and are no condition on a figure, so that they can be told: 行政诉讼 ≥ 1, 新收≥abc. */
export function unreadComparisons(typed: string, mentions: readonly Mention[]): string[] {
  const figures = mentions.filter(({ named }) => 'facet' in named && named.facet === 'figure');
  return Array.from(typed.matchAll(comparison)).flatMap(({ 0: text, index }) => {
    const sign = index + text.search(/[<>≤≥=＜＞＝]/u);
    if (figures.some(({ start, end }) => start <= sign && sign < end)) return [];
    const before = figures.map(({ end }) => end).filter((end) => end <= sign);
    return [typed.slice(Math.max(index, ...before), index + text.length).trim()];
  });
}

const comparison = /[\p{L}\p{N}：]{0,20}\s?[<>≤≥=＜＞＝]{1,2}\s?\d{0,15}(?:[.,]\d{1,15})?/gu;
