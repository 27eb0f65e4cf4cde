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

/**
 * Radicals that Unicode doesn't fold by itself, or folds into a form that the mainland doesn't print (戶 for 户), each
 * followed by its character.
 */
const radicals =
  '⺅亻⺇几⺉刂⺊卜⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺳网⺶羊' +
  '⺷羊⺸羊⺻聿⺼月⺽臼⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页' +
  '⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟⼾户⾭青⿈黄';
/** Punctuation that is turned for writing downwards. */
const turned =
  '︐，︑、︒。︓：︔；︕！︖？︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』';
const characterOf = new Map(
  (radicals + turned).match(/../gu)?.map(([glyph = '', character = '']) => [glyph, character]),
);
