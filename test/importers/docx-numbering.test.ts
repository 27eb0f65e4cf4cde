import { describe, expect, test } from 'vitest';
import { paragraph, table } from './support/docx-file.ts';
import { blocksOf, notesOf, textsOf } from './support/read-docx.ts';
import { formatNumber } from '../../src/core/importers/readers/docx/number-format.ts';

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const family = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const item = (text: string, id: number, index = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`);

const official = family(
  0,
  level(0, 'chineseCounting', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.'),
);

test('numbers of official style are part of the text', () => {
  const body =
    item('总体', 1) +
    item('公开', 1, 1) +
    item('申请', 1, 1) +
    item('国家秘密', 1, 2) +
    item('主动', 1) +
    item('再公开', 1, 1);
  expect(textsOf({ body, numbering: official + list(1, 0) })).toEqual([
    '一、总体',
    '（一）公开',
    '（二）申请',
    '1.国家秘密',
    '二、主动',
    '（一）再公开',
  ]);
});

test('a number in a cell of a table stands before its text', () => {
  const body = table({
    rows: [
      [{ text: item('属于国家秘密', 1, 2) }, '1'],
      [{ text: item('属于案卷', 1, 2) }, '2'],
    ],
  });
  expect(textsOf({ body, numbering: official + list(1, 0) })).toEqual([
    ['1.属于国家秘密|1', '2.属于案卷|2'],
  ]);
});

test('a number before a figure never becomes part of it', () => {
  const body = table({
    rows: [
      ['甲', { text: item('17', 1, 2) }],
      ['乙', { text: item('', 1, 2) }],
    ],
  });
  expect(textsOf({ body, numbering: official + list(1, 0) })).toEqual([
    ['甲|〔编号1.〕17', '乙|2.'],
  ]);
});

test('in a paragraph a space keeps number and figure apart', () => {
  expect(textsOf({ body: item('17件', 1, 2), numbering: official + list(1, 0) })).toEqual([
    '1. 17件',
  ]);
});

test('lists of one family go on counting, unless one begins anew', () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = official + list(1, 0) + list(2, 0) + list(3, 0, restart);
  const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1);
  expect(textsOf({ body, numbering })).toEqual(['一、甲', '二、乙', '一、丙', '二、丁', '三、戊']);
});

test('a level of its own replaces that of the family', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.')}</w:lvlOverride>`;
  expect(textsOf({ body: item('甲', 1), numbering: official + list(1, 0, own) })).toEqual(['I.甲']);
});

test('numbers of outer levels are repeated, in plain digits where the level says so', () => {
  const levels =
    level(0, 'chineseCounting', '%1') +
    level(1, 'decimal', '%1.%2') +
    level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');
  const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 2);
  expect(textsOf({ body, numbering: family(0, levels) + list(1, 0) })).toEqual([
    '一 甲',
    '一.1 乙',
    '1.1.1 丙',
  ]);
});

test('a level may count on, whatever stands between', () => {
  const levels =
    level(0, 'decimal', '%1.') + level(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>');
  const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 1) + item('丁', 1, 1);
  expect(textsOf({ body, numbering: family(0, levels) + list(1, 0) })).toEqual([
    '1.甲',
    '（1）乙',
    '2.丙',
    '（2）丁',
  ]);
});

describe('numbers by style', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>`;
  const numbering =
    family(
      0,
      level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="1"/>') +
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
    ) + list(1, 0);

  test('the style says which list and which level', () => {
    const body =
      paragraph('总体', '<w:pStyle w:val="1"/>') + paragraph('公开', '<w:pStyle w:val="2"/>');
    expect(textsOf({ body, styles, numbering })).toEqual(['一、总体', '（一）公开']);
  });

  test('list 0 takes the number away', () => {
    const body = paragraph('总体', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(textsOf({ body, styles, numbering })).toEqual(['总体']);
  });

  test('a family may be that of a style', () => {
    const link = family(5, '<w:numStyleLink w:val="L"/>') + list(9, 5);
    const listStyle =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(
      textsOf({ body: item('甲', 9), styles: listStyle, numbering: numbering + link }),
    ).toEqual(['一、甲']);
  });
});

test('bullets make a list', () => {
  const bullets = family(0, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '–')) + list(1, 0);
  const body = item('甲', 1) + item('乙', 1, 1);
  expect(blocksOf({ body, numbering: bullets })).toMatchObject([
    { spans: [{ text: '甲' }], list: { isOrdered: false, depth: 0 } },
    { spans: [{ text: '乙' }], list: { isOrdered: false, depth: 1 } },
  ]);
});

test('a format that nobody knows is written in digits, with a note', () => {
  const numbering = family(0, level(0, 'thaiLetters', '%1.')) + list(1, 0);
  expect(textsOf({ body: item('甲', 1), numbering })).toEqual(['1.甲']);
  expect(notesOf({ body: item('甲', 1), numbering })).toEqual([
    '有认不出的自动编号格式（“thaiLetters”），编号写成了阿拉伯数字，请核对。',
  ]);
});

test('formats of newer files have one for older programs', () => {
  const format =
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
  const numbering =
    family(0, `<w:lvl w:ilvl="0"><w:start w:val="7"/>${format}<w:lvlText w:val="%1、"/></w:lvl>`) +
    list(1, 0);
  expect(textsOf({ body: item('甲', 1), numbering })).toEqual(['007、甲']);
});

test.each([
  ['chineseCounting', [1, 10, 11, 20, 21, 99, 105], '一 十 十一 二十 二十一 九十九 一〇五'],
  ['chineseCountingThousand', [10, 100, 101, 110, 1020], '十 一百 一百零一 一百一十 一千零二十'],
  ['japaneseCounting', [10, 21, 100], '十 二十一 百'],
  ['ideographDigital', [1, 10, 25], '一 一〇 二五'],
  ['chineseLegalSimplified', [1, 10, 21], '壹 壹拾 贰拾壹'],
  ['ideographTraditional', [1, 10], '甲 癸'],
  ['ideographZodiac', [1, 12], '子 亥'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['upperRoman', [4, 9, 14, 40], 'IV IX XIV XL'],
  ['decimalZero', [1, 10], '01 10'],
  ['decimalFullWidth', [1, 10], '１ １０'],
  ['decimalEnclosedCircle', [1, 10, 20, 21], '① ⑩ ⑳ 21'],
  ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
  ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
])('%s', (format, numbers, expected) => {
  expect(numbers.map((number) => formatNumber(number, format)).join(' ')).toBe(expected);
});
