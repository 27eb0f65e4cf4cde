/** Numbers as Word writes them before paragraphs. */

/** Undefined where the format isn't known; then the number stands in plain digits. */
export function formatNumber(number: number, format: string): string | undefined {
  return formats[format]?.(number);
}

type Format = (number: number) => string;

const chinese = '〇一二三四五六七八九';

const formats: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (number) => `- ${number} -`,
  none: () => '',
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  chineseCounting: counting,
  chineseCountingThousand: thousand,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: thousand,
  japaneseCounting: (number) => thousand(number).replace(/^一(?=[百千])/, ''),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  koreanDigital2: digits,
  chineseLegalSimplified: (number) => legal(number, '零壹贰叁肆伍陆柒捌玖'),
  ideographLegalTraditional: (number) => legal(number, '零壹貳參肆伍陸柒捌玖'),
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: (number) => enclosed(number, 0x3280, 10),
  decimalEnclosedCircle: (number) => enclosed(number, 0x2460, 20),
  decimalEnclosedCircleChinese: (number) => enclosed(number, 0x2460, 20),
  decimalEnclosedParen: (number) => enclosed(number, 0x2474, 20),
  decimalEnclosedFullstop: (number) => enclosed(number, 0x2488, 20),
};

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function letters(number: number): string {
  if (number < 1 || number > 26 * 20) return String(number);
  const letter = String.fromCodePoint(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function digits(number: number): string {
  return String(number).replace(/\d/g, (digit) => chinese[Number(digit)] ?? digit);
}

/** 十, 十一, 二十; from a hundred on digit by digit. */
function counting(number: number): string {
  return number < 100 ? thousand(number) : digits(number);
}

function thousand(number: number): string {
  return inPlaces(number, '零一二三四五六七八九', '十百千').replace(/^一(?=十)/, '');
}

function legal(number: number, signs: string): string {
  return inPlaces(number, signs, '拾佰仟');
}

/** 一千零二十: a run of zeros inside is one 零, at the end none. */
function inPlaces(number: number, signs: string, places: string): string {
  if (number <= 0 || number > 9999) return number === 0 ? (signs[0] ?? '0') : digits(number);
  return [...String(number)]
    .map((digit, at, all) => {
      if (digit === '0') return '0';
      return (signs[Number(digit)] ?? digit) + (places[all.length - at - 2] ?? '');
    })
    .join('')
    .replace(/0+$/, '')
    .replace(/0+/g, signs[0] ?? '0');
}

function cycle(signs: string): Format {
  return (number) => (number < 1 ? String(number) : (signs[(number - 1) % signs.length] ?? ''));
}

function enclosed(number: number, first: number, count: number): string {
  return number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number);
}
