/** Characters of symbol fonts, which have no meaning outside their font. */

/** Undefined where it can't be said what the character looks like. */
export function symbolText(font: string, code: string): string | undefined {
  const number = /^[0-9a-f]{1,5}$/i.test(code) ? Number.parseInt(code, 16) : undefined;
  if (number === undefined) return undefined;
  const isPrivate = number >= 0xf000 && number <= 0xf0ff;
  const name = font.toLowerCase();
  if (name.startsWith('wingdings')) {
    return wingdings[`${name.slice(9).trim()}:${(number & 0xff).toString(16)}`];
  }
  if (name === 'symbol') return symbol[(number & 0xff).toString(16)];
  if (!isPrivate)
    return number >= 0xd800 && number <= 0xdfff ? undefined : String.fromCodePoint(number);
  // Fonts of text moved there by old files keep their Latin letters in place.
  return (number & 0xff) > 0x20 && (number & 0xff) < 0x7f
    ? String.fromCodePoint(number & 0xff)
    : undefined;
}

const wingdings: Readonly<Record<string, string>> = {
  ':6c': '●',
  ':6e': '■',
  ':6f': '□',
  ':71': '□',
  ':75': '◆',
  ':a8': '□',
  ':d8': '➢',
  ':e0': '→',
  ':fb': '✗',
  ':fc': '✓',
  ':fd': '☒',
  ':fe': '☑',
  '2:50': '✓',
  '2:51': '☒',
  '2:52': '☑',
  '2:54': '☒',
  '2:a3': '□',
};

const symbol: Readonly<Record<string, string>> = {
  '2b': '+',
  '2d': '−',
  a3: '≤',
  b0: '°',
  b1: '±',
  b3: '≥',
  b4: '×',
  b7: '•',
  b8: '÷',
  b9: '≠',
};
