/** Text of any characters, and sentences made of what rules of the text look for. */
import fc from 'fast-check';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { rules } from '../../src/core/rules/index.ts';

/** Beyond the basic plane too, with control characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** What one rule or another takes for the beginning, the middle or the end of something. */
export const pieceOfSentence: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '共',
    '累计',
    '其中',
    '分别为',
    '包括',
    '：',
    '，',
    '、',
    '；',
    '。',
    '\n\n',
    '\n',
    '- ',
    '| ',
  ],
  ...['7', '１', '12', '1,204', '条', '件', '余', '（', '）', '(', ')', '《', '》', '“', '”', '和'],
  ...['2022年', '2023年', '度', '我局', '公开', '申请', '现将', '1月1日至12月31日', '取得', '全县'],
  ...[
    '示水',
    '〔',
    '〕',
    '【',
    '】',
    '[',
    ']',
    '2020',
    '号',
    '第',
    '一、',
    '六、',
    '（二）',
    '甲',
    '**',
  ],
  ...['收到', '未收到', '无', '政府信息公开申请', '予以公开', '不予公开', '结转', '新收', '自然人'],
  ...[
    '行政复议',
    '行政诉讼',
    '行政许可',
    '规范性文件',
    '制发',
    '废止',
    '比上年',
    '增长',
    '下降',
    '%',
  ],
  ...[
    '5%',
    '0.5个百分点',
    '万元',
    '12.5',
    '上年',
    '去年',
    '本级',
    '下属',
    '所属单位',
    '均为',
    '0件',
  ],
  ...[
    '申请人',
    '张三',
    '13800000000',
    '11010119900307447',
    '7',
    'X',
    'a@b.cn',
    '电话：',
    '身份证号',
  ],
  ...[
    'XX',
    '××',
    '____',
    '……',
    '条例',
    '中华人民共和国',
    '国办公开办函',
    '效劳',
    '〈',
    '〉',
    ' ',
    '\u3000',
  ],
  ...['是', '为', '的', '等', '与', '及', '本年度', '截至', '目前', '报告如下', '同比', '😀', '𠮷'],
);

/** What rules give as their examples, the narrative of each in one piece. */
const examples = rules.flatMap((rule) =>
  rule.scope === 'body'
    ? []
    : [...rule.good, ...rule.bad.map(({ given }) => given)].flatMap(narrativesOf),
);

/** An example with something lost, or something in it that doesn't belong there. */
const changedExample = fc
  .tuple(
    fc.constantFrom(...new Set(examples)),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 0, 1, 5), pieceOfSentence), { maxLength: 3 }),
  )
  .map(([example, changes]) =>
    changes.reduce((text, [index, lost, piece]) => {
      const at = index % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + lost);
    }, example),
  );

const pieces = fc
  .array(fc.oneof({ weight: 20, arbitrary: pieceOfSentence }, { weight: 1, arbitrary: anyText }), {
    maxLength: 60,
  })
  .map((all) => all.join(''));

export const anySentences: fc.Arbitrary<string> = fc.oneof(
  pieces,
  fc.array(changedExample, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n')),
);

function narrativesOf({ lead, sections, around }: ExampleReport): string[] {
  const own = [lead ?? '', ...(sections ?? []).map(({ markdown }) => markdown)];
  const before = around?.lastYear === undefined ? [] : narrativesOf(around.lastYear);
  return [own.join('\n\n').trim(), ...before].filter((text) => text !== '');
}
