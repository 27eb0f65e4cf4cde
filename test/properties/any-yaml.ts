/** YAML that no editor means to write: any values under our keys, and what is hard to parse. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { frontMatterKeys } from '../../src/core/form/front-matter.ts';
import { anyText } from './any-text.ts';

const ourKeys = [
  ...frontMatterKeys.map(({ key }) => key),
  ...new Set(figureDefinitions('2021').flatMap(({ keys }) => keys)),
  ...[
    '日期',
    '内容',
    '规则',
    '理由',
    '名称',
    '类别',
    '行政区划',
    '代码',
    '上级',
    '承继',
    '终止年度',
  ],
  ...['网址', '截止日期', '部门', '演示', '错别字', '文件名称', '容许', '曾用名'],
];
const hostileKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<<',
  '',
  ' ',
  '1',
  '~',
];

const anyKey = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ourKeys) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileKeys) },
  { weight: 1, arbitrary: anyText },
);

const anyScalar = fc.oneof(
  fc.constantFrom(
    ...['', '~', '/', '0', '1', '-1', '01', '1e999', '0x1f', '.inf', '.nan', '9'.repeat(400), '１'],
    ...['2023', '2021', '2019', '2023-02-30', '2024-01-22', '0000-00-00', '2023-01-01/2022-01-01'],
    ...['true', 'null', '未载明', '部门', '政府', 'shili-shuiliju', '示例县水利局', 'http://a b/'],
    ...['requests-flow-balance', 'no-such-rule', '12.5000', '1,204', '甲'.repeat(3000)],
  ),
  anyText,
);

/** Maps, since a key of an object can't be called __proto__. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    anyScalar,
    fc.array(tie('tree'), { maxLength: 8 }),
    fc.array(fc.tuple(anyKey, tie('tree')), { maxLength: 8 }).map((pairs) => new Map(pairs)),
  ),
}));

const anyTree = fc
  .tuple(fc.array(fc.tuple(anyKey, tree), { maxLength: 12 }), fc.constantFrom('any', 'flow'))
  .map(([pairs, collectionStyle]) =>
    stringify(new Map(pairs), { collectionStyle, lineWidth: 0, schema: 'failsafe' }),
  );

/** Lines that stand in the way of a parser, or of whoever believes it. */
export const hostileLine = fc.oneof(
  fc.constantFrom(
    ...['年度: 2023', '机关: 别的', '依申请公开:', '  总计: [1]', '依申请公开: { 总计: 1 }'],
    ...['a: &a [1, 2]', 'b: *a', 'c: &c { c: *c }', '<<: *a', '<<: { 年度: 1 }', '? [年度]', ': 1'],
    ...[
      '!!binary "aGk="',
      '说明: !!set { a }',
      '%YAML 9.9',
      '...',
      '---',
      '--- |',
      '|',
      '>-',
      '- - -',
    ],
    ...[
      '\t年度: 1',
      '  \t',
      '"',
      "'",
      '"\\x',
      '"\\u12"',
      '[',
      '{',
      ']',
      '}',
      '[[[[',
      ', ,',
      '&',
      '*',
    ],
    ...['@', '`', '#', ' #', '年度:2023', '年度：2023', '行政许可: [1，2]', '__proto__: { a: 1 }'],
    ...[
      'constructor: { prototype: 1 }',
      '\u0000',
      '\u0085',
      '\u2028',
      '\uFEFF',
      '\r',
      '  '.repeat(60),
    ],
    ...[
      '- '.repeat(200),
      '? '.repeat(200),
      '['.repeat(300),
      `[${','.repeat(300)}]`,
      '甲：'.repeat(300),
    ],
  ),
  anyText,
);

/** `sound` with such lines in it or instead of its own, or a tree of anything under our keys. */
export function anyYaml(sound: string): fc.Arbitrary<string> {
  const lines = sound.split('\n');
  const edits = fc.array(fc.tuple(fc.nat(lines.length), fc.constantFrom(0, 0, 1, 3), hostileLine), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.oneof(
    anyTree,
    edits.map((all) => {
      const edited = [...lines];
      for (const [at, lost, line] of all) edited.splice(at, lost, line);
      return edited.join('\n');
    }),
  );
}
