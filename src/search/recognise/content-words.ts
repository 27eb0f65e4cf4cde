/** The words of a text that say what is looked for: without those that only ask, or that every report has. */

export function contentWords(text: string): string[] {
  return text
    .split(asking)
    .flatMap((piece) => piece.split(/[^\p{L}\p{N}]+/u))
    .flatMap(cutIntoWords)
    .filter((word) => word !== '' && !small.has(word));
}

/** Taken out wherever they stand, the longer ones first. */
const asking = new RegExp(
  (
    '请问 我想知道 我想查 我想看 我要查 我想 想知道 想查 帮我 查一下 查询 查找 搜索 搜一下 看一下 告诉我 有没有 是不是 能不能 可不可以 可以 ' +
    '是否 怎么样 怎么办 怎么 怎样 如何 为什么 为何 什么时候 什么 哪一个 哪一年 哪个单位 哪些单位 哪个 哪些 哪家 哪里 哪儿 哪年 ' +
    '多少件 多少个 多少 几件 几个 谁的 谁 关于 有关 ' +
    '年度报告 年报 吗 呢 吧 啊 呀'
  )
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Words that say nothing by themselves. */
const small = new Set(
  '的 的是 了 是 在 有 和 与 及 且 并 并且 而且 或 或者 或是 被 把 给 对 从 向 到 为 以 于 其 这 那 该 个 件 份 年 度 也 都 就 还 又 很 我 我们 你 他 它 要 想 会 能 没 不 吗 呢'.split(
    ' ',
  ),
);

/** Words of a dictionary where the platform has one, else whole pieces between the small words. */
function cutIntoWords(piece: string): string[] {
  if (!/\p{Script=Han}{3}/u.test(piece)) return [piece];
  return segmenter === undefined
    ? piece.split(/[的了是在和与及或被把对从向]/u)
    : joined(Array.from(segmenter.segment(piece), ({ segment }) => segment));
}

/** The dictionary lacks names and terms, and leaves them in single characters: 示例|县, 征|地|补|偿, 未|收到. */
function joined(words: readonly string[]): string[] {
  const result: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const isSingle = Array.from(word).length === 1 && !small.has(word);
    const last = result[result.length - 1];
    if (last !== undefined && !small.has(last) && (isSingle ? !begins.test(word) : isOpen)) {
      result[result.length - 1] = last + word;
    } else result.push(word);
    isOpen = begins.test(word);
  }
  return result;
}

/** Such a character goes with the word behind it. */
const begins = /^[未无非新已各本该各]$/u;

const segmenter =
  typeof Intl === 'object' && 'Segmenter' in Intl
    ? new Intl.Segmenter('zh', { granularity: 'word' })
    : undefined;
