/** Markdown that no editor means to write: blocks in blocks, marks without a partner, tables of any shape. */
import fc from 'fast-check';
import { sections } from '../../src/core/form/sections.ts';
import { anySentences, anyText } from './any-text.ts';

export const mark = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '](',
    '](a)',
    '![',
    '![a](2023/a.png)',
    '[a](b c)',
  ],
  ...[
    '[^1]',
    '[^1]: 注',
    '[a]: b',
    '<b>',
    '</b>',
    '<!--',
    '<script>',
    '&amp;',
    '&#0;',
    '&#x110000;',
  ],
  ...[
    '\\',
    '\\\n',
    '  \n',
    '|',
    '| a |',
    '|-|',
    '---',
    '===',
    '***',
    '# ',
    '## ',
    '#甲',
    '> ',
    '- ',
  ],
  ...[
    '1. ',
    '- [ ] ',
    '```',
    '~~~',
    '    ',
    '\t',
    'http://a.cn',
    'www.a',
    'a@b.cn',
    'javascript:a',
  ],
  ...['[a](javascript:a)', '[](a)', '[甲](../../x)', '[甲](%00)', '[甲](//a)', '[甲](2023/a.pdf)'],
);
const heading = fc.constantFrom(
  ...sections.map(({ title }) => `## ${title}`),
  ...[
    '## 一、',
    '### （一）主动公开',
    '###### 六',
    '# 标题',
    '## 七、其他',
    '一、总体情况\n===',
    '##',
  ],
);
const inline = fc
  .array(fc.oneof(mark, anySentences, anyText), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const table = fc
  .array(fc.array(inline, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((rows) => {
    const lines = rows.map((cells) => `| ${cells.join(' | ').replaceAll('\n', ' ')} |`);
    return [lines[0], `|${' - |'.repeat(rows[0]?.length ?? 1)}`, ...lines.slice(1)].join('\n');
  });

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    inline,
    heading,
    table,
    fc
      .tuple(fc.constantFrom('> ', '- ', '1. ', '   ', '    ', '\t'), blocks(tie('block')))
      .map(([indent, text]) => text.replaceAll(/^/gm, indent)),
    fc
      .tuple(fc.constantFrom('```', '~~~'), blocks(tie('block')))
      .map(([fence, text]) => `${fence}\n${text}`),
  ),
}));

export const anyMarkdown: fc.Arbitrary<string> = blocks(block);

function blocks(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(one, { maxLength: 5 }), fc.constantFrom('\n\n', '\n', '\r\n\r\n'))
    .map(([all, between]) => all.join(between));
}
