/** The legal basis of a row in English: the articles of the Regulations that its Chinese text names. */

/** E.g. `第三十六条第（一）、（二）项` to `Article 36 (1), (2)`; empty for an empty text. */
export function englishBasis(basis: string): string {
  return basis
    .replace(/第([一二三四五六七八九十]+)条/g, (_, n: string) => `Article ${spelled(n)}`)
    .replace(/第([一二三四五六七八九十]+)款/g, (_, n: string) => `, paragraph ${spelled(n)}`)
    .replace(/第?（([一二三四五六七八九十]+)）/g, (_, n: string) => ` (${spelled(n)})`)
    .replace(/项/g, '')
    .replace(/至/g, ' to ')
    .replace(/、 ?/g, ', ');
}

/** 1 to 99. */
function spelled(number: string): string {
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['零', number];
  return String((tens === '' ? 1 : digit(tens)) * 10 + digit(ones));
}

/** 0 where there is none. */
function digit(text: string): number {
  return ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'].indexOf(text || '零');
}
