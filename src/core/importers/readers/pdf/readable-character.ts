/** The character that a reader of the page sees, from what the font says that a glyph is. */

/**
 * Fonts give a character and the radical that looks the same to one glyph, and programs that print PDF often write
 * the radical down: ⽉ for 月, ⻓ for 长. Brackets in text that runs downwards are signs of their own: ︵ for （.
 */
export function readableCharacter(unicode: string): string {
  return unicode.replace(
    /[\u2E80-\u2FDF\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE44]/g,
    (character) => characterOf.get(character) ?? character.normalize('NFKC'),
  );
}

/** Whether no report would hold this: the font has lost its encoding. */
export function isStrange(text: string): boolean {
  return !/^[\p{Script=Han}\p{White_Space}\u0020-\u007E\u00A0-\u00FF\u0391-\u03C9\u2000-\u27BF\u3000-\u33FF\uFE10-\uFE4F\uFF00-\uFFEF]+$/u.test(
    text,
  );
}

/** Radicals that Unicode does not fold by itself, and punctuation that is turned for writing downwards. */
const variants =
  '⺟⺠⺩⺬⺮⺷⺼⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳︐︑︒︓︔︕︖︵︶︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const characters = Array.from(
  '母民王示竹羊肉虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟，、。：；！？（）〔〕【】《》〈〉「」『』',
);
const characterOf = new Map(
  Array.from(variants, (variant, index) => [variant, characters[index] ?? variant]),
);
